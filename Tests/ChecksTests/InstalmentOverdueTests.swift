import Checks
import PortfolioModel
import Testing

struct InstalmentOverdueTests {
  /// Two instalments of 100 euros, of which so much came.
  private func findings(_ paid: String?, due: [String], met: Bool = true) throws -> [String] {
    var sums = AgreementSums()
    sums.paid = try paid.map { try .of($0) }
    let agreement = try Agreement.sample {
      $0.instalments = try due.map { day in
        var instalment = Instalment(due: try .on(day), amount: try .of("EUR 100"))
        instalment.conditionsMet = met
        return instalment
      }
    }
    return agreement.findings(of: "instalment-overdue", sums, asOf: try .on("2025-06-30"))
  }

  @Test(arguments: [
    ("EUR 200", "2025-05-30"), ("EUR 300", "2025-05-30"), ("EUR 100", "2025-05-31"),
  ])
  func `all that was due more than thirty days ago came`(paid: String, second: String) throws {
    #expect(try findings(paid, due: ["2025-01-31", second]) == [])
  }

  @Test func `what was received counts for the earliest first`() throws {
    #expect(
      try findings("EUR 199.99", due: ["2025-05-30", "2025-01-31"]) == [
        "a.yaml:8:3: warning: under 'A1' EUR\u{A0}200.00 were due by 30 May 2025, and "
          + "EUR\u{A0}199.99 were received: EUR\u{A0}0.01 are missing; ask the funder, look for a "
          + "receipt, or write conditions_met: no"
      ])
  }

  @Test func `nothing is asked for before its conditions are met`() throws {
    #expect(try findings("EUR 0", due: ["2025-01-31"], met: false) == [])
  }

  @Test func `where nobody knows what came, nothing is missing`() throws {
    #expect(try findings(nil, due: ["2025-01-31"]) == [])
  }
}
