import DocumentModel
import PortfolioModel
import ReferenceData
import Store

extension Explanation {
  /// The row in words: `What makes up: Totals by country · Morocco`.
  func title(_ context: ReportContext) -> String {
    let names = zip(totals.dimensions, keys).map { context.name(of: $1, in: $0) }
    return context.words(
      Message(
        "title-about",
        [
          "title": .text(context.word("explanation")),
          "subject": .text(([totals.title(context)] + names).joined(separator: " · ")),
        ]))
  }

  /// Proofs that the parts of each figure add up to what the totals have.
  func proofs(of table: Table, _ context: ReportContext) throws -> [Proof] {
    let made = try TotalsFigures(totals.figures, by: totals.dimensions, context)
    let groups = made.order.filter { $0.keys == keys }
    return groups.flatMap { group in
      totals.figures.compactMap { figure -> Proof? in
        let isExplained = table.rows.contains { row in
          row.cells[0].value == .text(context.heading(of: figure))
        }
        // A figure that nothing stands behind is zero.
        guard isExplained, let sum = made.value(of: figure, in: group).money else { return nil }
        let conditions = [
          Derivation.Condition("figure", is: .text(context.heading(of: figure))),
          Derivation.Condition("currency", is: .code(group.currency.code)),
        ]
        return context.proof(
          table, "counted", conditions, sum, heading: context.heading(of: figure))
      }
    }
  }
}
