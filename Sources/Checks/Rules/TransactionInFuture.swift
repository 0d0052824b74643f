import PortfolioModel

extension Check {
  /// Nothing is in the books before its day; what only lies after the day of the check is told of
  /// once.
  static let transactionInFuture = Check(
    name: "transaction-in-future", severity: .warning, facts: ["transactions-later"],
    scope: .whole { index in
      let early = index.transactions.filter { row in
        row.value.recorded.map { $0 < row.value.date } ?? false && row.value.date > index.asOf
          && row.value.visibleFrom <= index.asOf && index.stands(row.value)
      }
      let later = index.transactions.filter { $0.value.visibleFrom > index.asOf }
      let first = later.min { $0.value.visibleFrom < $1.value.visibleFrom }
      return early.map { row in
        Hit(["id": .text(row.value.id), "day": .day(row.value.date)], at: row.origin?.place)
      }
        + (first.map { row in
          [
            Hit(
              [
                "count": .number(later.count), "day": .day(index.asOf), "id": .text(row.value.id),
                "first": .day(row.value.visibleFrom),
              ], at: row.origin?.place, fact: "transactions-later", severity: .information)
          ]
        } ?? [])
    })
}
