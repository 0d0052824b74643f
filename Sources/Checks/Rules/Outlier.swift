import PortfolioModel

extension Check {
  /// No amount is a thousand times as large or as small as its neighbours: units slip.
  ///
  /// Neighbours are rows of one type, currency and budget line, or of one project without a line;
  /// five of them at least. The measure is the middle one.
  static let outlier = Check(
    name: "outlier", severity: .warning,
    scope: .whole { index in
      let standing = index.transactions.indices.filter {
        index.stands(index.transactions[$0].value)
      }
      let groups = Dictionary(grouping: standing) { position in
        Neighbourhood(index.transactions[position].value)
      }
      let hits = groups.values.filter { $0.count >= 5 }.flatMap { positions -> [(Int, Hit)] in
        let sizes = positions.map { index.transactions[$0].value.amount.minorUnits.magnitude }
        let middle = sizes.sorted()[sizes.count / 2]
        return positions.compactMap { position in
          let row = index.transactions[position]
          guard row.value.amount.minorUnits.isFar(from: middle) else { return nil }
          let usual = Money(
            minorUnits: Int64(clamping: middle), currency: row.value.amount.currency)
          return (
            position,
            Hit(
              [
                "id": .text(row.value.id), "amount": .money(row.value.amount),
                "usual": .money(usual), "count": .number(positions.count),
              ], at: row.origin?.place)
          )
        }
      }
      return hits.sorted { $0.0 < $1.0 }.map(\.1)
    })
}

/// What rows must share to be compared.
private struct Neighbourhood: Hashable {
  let type: TransactionType
  let currency: Currency
  let agreement: Code<Agreement>?
  let line: Code<BudgetLine>?
  let project: Code<Project>?

  init(_ transaction: Transaction) {
    type = transaction.type
    currency = transaction.amount.currency
    agreement = transaction.agreement
    line = transaction.line
    project = transaction.line == nil ? transaction.project : nil
  }
}

extension Int64 {
  /// Whether it is a thousand times a size, or a thousandth of it.
  fileprivate func isFar(from size: UInt64) -> Bool {
    guard self != 0, size != 0 else { return false }
    let (large, overflows) = size.multipliedReportingOverflow(by: 1_000)
    return (!overflows && magnitude >= large) || magnitude <= size / 1_000
  }
}
