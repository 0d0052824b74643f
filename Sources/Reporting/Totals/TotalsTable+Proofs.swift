import DocumentModel
import PortfolioModel

extension TotalsTable {
  /// The question in words: `Totals by country, year`.
  func title(_ context: ReportContext) -> String {
    let asked = dimensions + [across].compactMap(\.self)
    guard !asked.isEmpty else { return context.word("totals") }
    let names = asked.map { context.word("column.\($0.rawValue)") }
    return context.words(
      Message("totals-by", ["dimensions": .list(names.map { .text($0) })]))
  }

  /// Proofs that the rows add up to what is added up without dividing it.
  func proofs(of table: Table, _ context: ReportContext) throws -> [Proof] {
    guard !dimensions.contains(where: \.overlaps) else { return [] }
    let proven = figures.filter { $0 != .count && $0 != .balance(.burn) }
    let whole = try TotalsFigures(proven, by: kept, context)
    return whole.order.flatMap { group in
      proven.compactMap { figure -> Proof? in
        guard let sum = whole.value(of: figure, in: group).money else { return nil }
        return context.proof(
          table, across == nil ? figure.name : Self.all, conditions(of: group), sum,
          heading: context.heading(of: figure))
      }
    }
  }
}
