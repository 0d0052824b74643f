import Checks
import PortfolioModel
import Testing

struct ReportOverdueTests {
  private func findings(on day: String, sent: String? = nil) throws -> [String] {
    try Agreement.reporting(sent: sent).findings(of: "report-overdue", asOf: .on(day))
  }

  @Test func `from the day after it was due`() throws {
    #expect(try findings(on: "2024-07-30") == [])
    let found = try findings(on: "2024-07-31")
    #expect(found.count == 1)
    #expect(
      found.allSatisfy {
        $0.hasPrefix(
          "a.yaml:18:3: warning: A1: the financial report (interim) up to 30 June 2024 was due on "
            + "30 July 2024")
      })
  }

  @Test func `what was sent late is not overdue`() throws {
    #expect(try findings(on: "2024-08-31", sent: "2024-08-15") == [])
  }

  @Test func `nothing is asked for of an agreement that is closed`() throws {
    var agreement = try Agreement.reporting(sent: nil)
    agreement.closed = try .on("2024-07-31")
    #expect(try agreement.findings(of: "report-overdue", asOf: .on("2024-07-31")) == [])
    agreement.closed = try .on("2024-08-01")
    #expect(try agreement.findings(of: "report-overdue", asOf: .on("2024-07-31")).count == 1)
  }

  @Test func `what the funder asks of all its agreements stands where it is named`() throws {
    var agreement = try Agreement.reporting(sent: nil)
    agreement.reports = []
    var funder = Funder(code: Code("F1"), name: LocalizedText("River", in: .english))
    funder.reports = [.halfYearly]
    var index = try CheckIndex.of([], [agreement], asOf: "2024-07-31")
    #expect(index.findings(of: "report-overdue") == [])
    index.funders = [Sourced(funder)]
    let found = index.findings(of: "report-overdue")
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.hasPrefix("a.yaml:2:9: warning: A1: ") })
  }
}
