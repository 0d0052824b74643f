import Testing

struct ReportOverdueTests {
  @Test func `the day after it was due`() throws {
    let found = try Sample.findings(of: "report-overdue", asOf: "2024-07-31") {
      $0.add(
        "reports: [{report: financial, every: 6 months, due: 30 days, responsible: finance}]",
        to: "agreements/rf-1.yaml")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:10:10: warning: RF-1: the financial report (interim) up to 30 "
          + "June 2024 was due on 30 July 2024; days since: 1; send it, and note under sent on "
          + "which day; or mend the calendar"
      ])
  }

  @Test func `a request that nobody made`() throws {
    let found = try Sample.findings(of: "report-overdue", asOf: "2025-12-01") {
      $0.add(
        "reports: [{report: request, stage: final, due: 1 month before}]",
        to: "agreements/rf-1.yaml")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:10:10: warning: RF-1: the request for an extension or a "
          + "revision was to be made by 30 November 2025; days since: 1; make it now, or note "
          + "under sent on which day it was made"
      ])
  }

  @Test func `the day that it is due`() throws {
    let found = try Sample.findings(of: "report-overdue", asOf: "2024-07-30") {
      $0.add(
        "reports: [{report: financial, every: 6 months, due: 30 days, responsible: finance}]",
        to: "agreements/rf-1.yaml")
    }
    #expect(found == [])
  }

  @Test func `it was sent`() throws {
    let found = try Sample.findings(of: "report-overdue", asOf: "2024-07-31") {
      $0.add(
        "reports: [{report: financial, every: 6 months, due: 30 days, responsible: finance}]\nsent: [{report: financial, period_end: 2024-06-30, on: 2024-07-30}]",
        to: "agreements/rf-1.yaml")
    }
    #expect(found == [])
  }
}
