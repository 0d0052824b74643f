import Checks
import PortfolioModel
import Testing

struct LineOverspentTests {
  private func findings(
    _ approved: String?, revised: String? = nil, spent: [String?: String]
  ) throws -> [String] {
    let agreement = try Agreement.sample {
      var line = BudgetLine(
        code: Code("L1"), title: LocalizedText("Staff", in: .english),
        approved: try approved.map { .value(try .of($0)) } ?? .notStated)
      line.revisions = try [revised].compactMap(\.self).map {
        BudgetRevision(date: try .on("2025-06-30"), amount: try .of($0))
      }
      $0.lines = [line]
    }
    var sums = AgreementSums()
    for (code, amount) in spent { sums.spentByLine[code.map { Code($0) }] = try .of(amount) }
    return agreement.findings(of: "line-overspent", sums, asOf: try .on("2025-06-30"))
  }

  @Test func `just the budget, nothing yet, or on no line`() throws {
    #expect(try findings("EUR 100", spent: ["L1": "EUR 100", nil: "EUR 500"]) == [])
    #expect(try findings("EUR 100", spent: [:]) == [])
  }

  @Test func `a cent more than the budget`() throws {
    #expect(
      try findings("EUR 100", spent: ["L1": "EUR 100.01"]) == [
        "a.yaml:11:3: warning: line L1 of 'A1' has EUR\u{A0}100.00, and EUR\u{A0}100.01 were "
          + "spent: EUR\u{A0}0.01 too much; ask for a transfer, or move spending that belongs "
          + "elsewhere"
      ])
  }

  @Test func `the budget as revised counts`() throws {
    #expect(try findings("EUR 100", revised: "EUR 120", spent: ["L1": "EUR 120"]) == [])
    #expect(try findings("EUR 100", revised: "EUR 80", spent: ["L1": "EUR 80.01"]).count == 1)
  }

  @Test func `a budget that nobody has stated is no limit, and one of zero is`() throws {
    #expect(try findings(nil, spent: ["L1": "EUR 5"]) == [])
    #expect(try findings("EUR 0", spent: ["L1": "EUR 0.01"]).count == 1)
  }
}
