import PortfolioModel

/// What is told of rows of the ledger that went by: how many there were of each type and currency,
/// and what they add up to.
struct PassedRows: Sendable {
  let sums: Store.Sums
  private var counts: [Key: (count: Int, sum: Int128)] = [:]

  private struct Key: Hashable {
    let type: TransactionType
    let currency: Currency
  }

  init(_ sums: Store.Sums) { self.sums = sums }

  mutating func note(_ row: Transaction) {
    let key = Key(type: row.type, currency: row.amount.currency)
    let (count, sum) = counts[key] ?? (0, 0)
    counts[key] = (count + 1, sum + Int128(row.amount.minorUnits))
  }

  /// The sums in the currencies' units.
  var counted: [(type: TransactionType, currency: Currency, sum: CountedSum)] {
    counts.map { key, sum in
      let quantity = Quantity(coefficient: sum.sum, scale: key.currency.decimals)
      return (key.type, key.currency, CountedSum(count: sum.count, sum: quantity))
    }
  }
}
