import Testing

struct ReportDueTests {
  @Test func `thirty days before`() throws {
    let found = try Sample.findings(of: "report-due", asOf: "2024-06-30") {
      $0.add(
        "reports: [{report: financial, every: 6 months, due: 30 days, responsible: finance}]",
        to: "agreements/rf-1.yaml")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:10:10: information: RF-1: the financial report (interim) up to "
          + "30 June 2024 is due on 30 July 2024; days left: 30; 'folio deadlines' lists all of "
          + "them"
      ])
  }

  @Test func `a request can still be made`() throws {
    let found = try Sample.findings(of: "report-due", asOf: "2025-11-15") {
      $0.add(
        "reports: [{report: request, stage: final, due: 1 month before}]",
        to: "agreements/rf-1.yaml")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:10:10: information: RF-1: the request for an extension or a "
          + "revision must be made by 30 November 2025; days left: 15; make it where it is "
          + "needed; else nothing"
      ])
  }

  @Test func `thirty-one days before`() throws {
    let found = try Sample.findings(of: "report-due", asOf: "2024-06-29") {
      $0.add(
        "reports: [{report: financial, every: 6 months, due: 30 days, responsible: finance}]",
        to: "agreements/rf-1.yaml")
    }
    #expect(found == [])
  }
}
