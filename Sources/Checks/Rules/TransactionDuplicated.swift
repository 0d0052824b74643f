import PortfolioModel

extension Check {
  /// No row stands in the ledger twice, unless one of both was taken back.
  static let transactionDuplicated = Check(
    name: "transaction-duplicated", severity: .warning,
    scope: .whole { index in
      var first: [RowContent: String] = [:]
      return index.transactions.compactMap { row in
        guard !index.isTakenBack(row.value) else { return nil }
        let content = RowContent(row.value)
        guard let other = first[content] else {
          first[content] = row.value.id
          return nil
        }
        return Hit(
          ["id": .text(row.value.id), "other": .text(other), "amount": .money(row.value.amount)],
          at: row.origin?.place)
      }
    })
}

/// What a row says but for its id.
private struct RowContent: Hashable {
  let transaction: Transaction

  init(_ transaction: Transaction) {
    var content = transaction
    content.id = ""
    self.transaction = content
  }
}
