import PortfolioModel

extension Loader {
  /// Adds up a row that need not be kept for it.
  ///
  /// - Returns: whether it was one: a row that names another activity may yet turn out to be a flow
  ///   within the portfolio, which counts as something else, and is kept.
  mutating func passes(_ row: Sourced<Transaction>) throws -> Bool {
    let transaction = row.value
    passed?.note(transaction)
    let published = transaction.publication
    let others = [published.providerActivity, published.receiverActivity]
    guard others.allSatisfy({ $0 == nil || $0 == transaction.project?.text }) else { return false }
    try withTables { tables, loader in
      let amount = loader.amount(of: transaction, likeOf: transaction, in: tables.facts.division)
      _ = tables.facts.nextAmount()
      try tables.facts.addUp(amount)
    }
    return true
  }
}

/// What is told of rows of the ledger that went by: how many there were of each type and currency,
/// and what they add up to.
struct PassedRows: Sendable {
  private var sums: [Key: (count: Int, sum: Int128)] = [:]

  private struct Key: Hashable {
    let type: TransactionType
    let currency: Currency
  }

  mutating func note(_ row: Transaction) {
    let key = Key(type: row.type, currency: row.amount.currency)
    let (count, sum) = sums[key] ?? (0, 0)
    sums[key] = (count + 1, sum + Int128(row.amount.minorUnits))
  }

  /// The sums in the currencies' units.
  var counted: [(type: TransactionType, currency: Currency, sum: CountedSum)] {
    sums.map { key, sum in
      let quantity = Quantity(coefficient: sum.sum, scale: key.currency.decimals)
      return (key.type, key.currency, CountedSum(count: sum.count, sum: quantity))
    }
  }
}
