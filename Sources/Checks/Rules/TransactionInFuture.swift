import PortfolioModel

extension Check {
  /// Nothing is in the books before its day; what only lies after the day of the check is told of
  /// once, and of publications under the standard's rule about it.
  static let transactionInFuture = Check(
    name: "transaction-in-future", severity: .warning, facts: ["transactions-later"],
    scope: .ledger { FutureRows() })
}

private struct FutureRows: LedgerLook {
  private var early: [Hit] = []
  private var later: (count: Int, first: Sourced<Transaction>, seenOn: Day)?

  mutating func take(_ row: Sourced<Transaction>, at position: Int64, _ index: CheckIndex) {
    let visible = row.value.visibleFrom
    if visible > index.asOf {
      guard !index.isPublished(row.value) else { return }
      let first = later.map { visible < $0.first.value.visibleFrom ? row : $0.first } ?? row
      later = ((later?.count ?? 0) + 1, first, index.asOf)
    } else if let recorded = row.value.recorded, recorded < row.value.date,
      row.value.date > index.asOf, index.stands(row.value)
    {
      early.append(
        Hit(["id": .text(row.value.id), "day": .day(row.value.date)], at: row.origin?.place))
    }
  }

  var hits: [Hit] {
    guard let (count, first, day) = later else { return early }
    let told = Hit(
      [
        "count": .number(count), "day": .day(day), "id": .text(first.value.id),
        "first": .day(first.value.visibleFrom),
      ], at: first.origin?.place, fact: "transactions-later", severity: .information)
    return early + [told]
  }
}
