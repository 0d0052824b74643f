import DocumentModel
import PortfolioModel
import ReferenceData
import Testing

@testable import Reporting

/// Every row of totals is what its transactions, shares and rates make of it.
struct TotalsExplainedTests {
  private func agree(
    _ dimensions: [Dimension], _ figures: [TotalsTable.Figure],
    _ select: (inout Selection) -> Void = { _ in }
  ) throws {
    let context = try TrainingPortfolio.context(select)
    let totals = try TotalsTable(by: dimensions, figures: figures, context.selection)
    let made = try TotalsFigures(totals.figures, by: totals.dimensions, context)
    #expect(!made.order.isEmpty)
    for keys in Set(made.order.map(\.keys)) {
      let explanation = try Explanation(totals, keys: keys)
      let table = try explanation.table(context)
      let proofs = try explanation.proofs(of: table, context)
      let document = try AskedReport(explanation, context).document(
        of: "explain", asked: "", version: "1")
      #expect(!proofs.isEmpty)
      for proof in proofs {
        #expect(try proof.sides(in: document.tablesByID).difference?.minorUnits == 0, "\(keys)")
      }
    }
  }

  @Test func `transactions of every type, in their own currencies`() throws {
    try agree([.funder], [.amount])
  }

  @Test func `measures of countries and years, converted`() throws {
    try agree([.country, .year], [.measure(.spent), .measure(.received), .measure(.budget)]) {
      $0.currency = Currency(code: "EUR", decimals: 2)
    }
  }

  @Test func `measures of nodes, partners and categories, of one country and year`() throws {
    for dimension in [Dimension.node, .partner, .category, .region, .fiscalYear] {
      try agree([dimension], [.measure(.spent)]) {
        $0.countries = [Code("TN")]
        $0.from = Day(year: 2024, month: 1, day: 1)
        $0.to = Day(year: 2024, month: 12, day: 31)
      }
    }
  }

  @Test func `a code without any amounts is refused`() throws {
    let context = try TrainingPortfolio.context()
    let totals = try TotalsTable(
      by: [.country], figures: [.measure(.spent)], context.selection)
    #expect(throws: Refusal.self) { try Explanation(totals, keys: ["XX"]).table(context) }
    #expect(throws: Refusal.self) { try Explanation(totals, keys: []) }
  }
}
