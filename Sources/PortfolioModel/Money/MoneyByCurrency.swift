/// One exact sum for each currency; sums of several currencies are never one number.
public struct MoneyByCurrency: Hashable, Sendable {
  private var sums: [Currency: Int128] = [:]

  public init() {}

  public mutating func add(_ money: Money) {
    sums[money.currency, default: 0] += Int128(money.minorUnits)
  }

  /// The sums in alphabetical order of their currencies, those that are zero included.
  ///
  /// - Throws: `Overflow` with `name` where a sum passes 2^63 minor units.
  public func amounts(of name: String) throws(Overflow) -> [Money] {
    var amounts: [Money] = []
    for (currency, sum) in sums.sorted(by: { $0.key < $1.key }) {
      guard let minorUnits = Int64(exactly: sum) else {
        throw Overflow(total: "\(name) (\(currency.code))")
      }
      amounts.append(Money(minorUnits: minorUnits, currency: currency))
    }
    return amounts
  }
}

extension Sequence<Money> {
  /// One exact sum per currency.
  public func total() -> MoneyByCurrency {
    reduce(into: MoneyByCurrency()) { $0.add($1) }
  }
}
