import Checks
import PortfolioModel
import Testing

struct ReportDueTests {
  /// What is said on a day of half-yearly reports of 2024, due thirty days later.
  private func findings(on day: String, sent: String? = nil) throws -> [String] {
    try Agreement.reporting(sent: sent).findings(of: "report-due", asOf: .on(day))
  }

  @Test func `from thirty days before to the day itself`() throws {
    #expect(try findings(on: "2024-06-29") == [])
    #expect(try findings(on: "2024-06-30").count == 1)
    #expect(try findings(on: "2024-07-30").count == 1)
    #expect(try findings(on: "2024-07-31") == [])
  }

  @Test func `it is information, and stands where the reports do`() throws {
    let found = try findings(on: "2024-07-30")
    #expect(
      found.allSatisfy {
        $0.hasPrefix(
          "a.yaml:18:3: information: A1: the financial report (interim) up to 30 June 2024 is due "
            + "on 30 July 2024")
      })
  }

  @Test func `what was sent is due no more, as far as is known on the day`() throws {
    #expect(try findings(on: "2024-07-15", sent: "2024-07-15") == [])
    #expect(try findings(on: "2024-07-14", sent: "2024-07-15").count == 1)
  }
}

extension Agreement {
  /// An agreement over 2024 with a financial report each half-year, the first of which was sent.
  static func reporting(sent: String?) throws -> Agreement {
    try .sample {
      $0.start = try .on("2024-01-01")
      $0.end = try .on("2024-12-31")
      $0.reports = [.halfYearly]
      $0.sent = try [sent].compactMap(\.self).map {
        var report = SentReport(kind: .financial, on: try .on($0))
        report.periodEnd = try .on("2024-06-30")
        return report
      }
    }
  }
}

extension ReportingObligation {
  static let halfYearly: ReportingObligation = {
    var obligation = ReportingObligation(kind: .financial, due: CalendarSpan(30, .day))
    obligation.every = CalendarSpan(6, .month)
    return obligation
  }()
}
