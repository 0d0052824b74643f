/// An amount in one currency, exact: a whole number of the currency's minor units.
public struct Money: Hashable, Sendable, Codable {
  public let minorUnits: Int64
  public let currency: Currency

  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  public static func zero(_ currency: Currency) -> Money {
    Money(minorUnits: 0, currency: currency)
  }

  /// The amount in whole and decimal units, exact.
  public var quantity: Quantity {
    Quantity(coefficient: Int128(minorUnits), scale: currency.decimals)
  }

  /// The amount as plain decimals with all of the currency's places, without the currency: `-0.50`.
  public var plainText: String {
    Quantity.plainText(coefficient: Int128(minorUnits), decimals: currency.decimals)
  }
}

extension Money {
  /// The amount nearest to `quantity` that the currency can express, half to even.
  ///
  /// - Returns: the amount, and what rounding left out (zero where nothing was).
  /// - Throws: `Overflow` where the amount passes 2^63 minor units.
  public static func rounding(
    _ quantity: Quantity, _ currency: Currency
  ) throws(Overflow) -> (money: Money, remainder: Quantity) {
    let (units, remainder) = quantity.rounded(toDecimals: currency.decimals)
    guard let minorUnits = Int64(exactly: units) else { throw Overflow() }
    return (Money(minorUnits: minorUnits, currency: currency), remainder)
  }
}

/// A figure that does not fit into 2^63 minor units.
public struct Overflow: Error, Hashable {
  /// The name of the total that is too large; empty for a single amount.
  public let total: String

  public init(total: String = "") { self.total = total }
}
