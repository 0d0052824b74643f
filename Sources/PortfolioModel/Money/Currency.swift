/// A currency and the number of decimals its minor unit has (ISO 4217: EUR 2, TND 3, JPY 0).
public struct Currency: Hashable, Sendable {
  /// The three-letter code of ISO 4217.
  public let code: String
  /// Decimals of the minor unit: an amount of 1 has `10 ^ decimals` minor units.
  public let decimals: Int

  public init(code: String, decimals: Int) {
    self.code = code
    self.decimals = decimals
  }
}

extension Currency: Comparable {
  public static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }
}

extension Currency: Codable {}
