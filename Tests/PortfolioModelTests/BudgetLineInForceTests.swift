import PortfolioModel
import Testing

struct BudgetLineInForceTests {
  private func line(_ revisions: [(String, String?, String)]) throws -> BudgetLine {
    var line = BudgetLine(
      code: Code("1.1"), title: LocalizedText("Wells", in: .english), approved: try .of("EUR 100"))
    line.revisions = try revisions.map { date, recorded, amount in
      var revision = BudgetRevision(date: try .on(date), amount: try .of(amount))
      revision.recorded = try recorded.map { try .on($0) }
      return revision
    }
    return line
  }

  @Test func `the latest revision visible on the day counts`() throws {
    let line = try line([
      ("2024-09-01", nil, "EUR 150"), ("2024-03-01", "2024-05-01", "EUR 120"),
    ])
    #expect(try line.amount(inForceOn: .on("2024-04-30"), fixedOn: nil).text == "EUR 100.00")
    #expect(try line.amount(inForceOn: .on("2024-05-01"), fixedOn: nil).text == "EUR 120.00")
    #expect(try line.amount(inForceOn: .on("2024-09-01"), fixedOn: nil).text == "EUR 150.00")
  }

  @Test func `of two revisions of one day the later written counts, as with amendments`() throws {
    let line = try line([("2024-03-01", nil, "EUR 120"), ("2024-03-01", nil, "EUR 130")])
    let shown = try line.amount(inForceOn: .on("2024-03-01"), fixedOn: nil).text
    #expect(shown == "EUR 130.00")
  }
}
