import PortfolioModel

extension Check {
  /// No row stands in the ledger twice, unless one of both was taken back.
  static let transactionDuplicated = Check(
    name: "transaction-duplicated", severity: .warning, scope: .ledger { Duplicates() })
}

/// Rows that say the same as another. All rows are compared by a number of eight bytes; those that
/// share one are seen once more.
private struct Duplicates: LedgerLook {
  private var seen: [(number: Int, position: Int64)] = []
  private var first: [RowContent: String] = [:]
  private(set) var hits: [Hit] = []

  mutating func take(_ row: Sourced<Transaction>, at position: Int64, _ index: CheckIndex) {
    guard !index.isTakenBack(row.value) else { return }
    seen.append((RowContent(row.value).number, position))
  }

  mutating func wanted() -> [Int64] {
    seen.sort { $0.number < $1.number }
    return seen.indices.filter { place in
      (place > 0 && seen[place - 1].number == seen[place].number)
        || (place + 1 < seen.count && seen[place + 1].number == seen[place].number)
    }.map { seen[$0].position }
  }

  mutating func takeAgain(_ row: Sourced<Transaction>, at position: Int64) {
    let content = RowContent(row.value)
    guard let other = first[content] else {
      first[content] = row.value.id
      return
    }
    hits.append(
      Hit(
        ["id": .text(row.value.id), "other": .text(other), "amount": .money(row.value.amount)],
        at: row.origin?.place))
  }
}

/// What a row says but for its id.
private struct RowContent: Hashable {
  let transaction: Transaction

  init(_ transaction: Transaction) {
    var content = transaction
    content.id = ""
    self.transaction = content
  }

  /// Equal for equal rows, and hardly ever for others.
  var number: Int {
    var hasher = Hasher()
    hasher.combine(transaction.date)
    hasher.combine(transaction.amount.minorUnits)
    hasher.combine(transaction.type)
    hasher.combine(transaction.project)
    hasher.combine(transaction.agreement)
    hasher.combine(transaction.line)
    hasher.combine(transaction.provider)
    hasher.combine(transaction.receiver)
    hasher.combine(transaction.description)
    hasher.combine(transaction.reference)
    return hasher.finalize()
  }
}
