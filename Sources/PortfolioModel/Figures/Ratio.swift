/// The exact quotient of two whole numbers, such as a burn rate.
public struct Ratio: Hashable, Sendable {
  public let numerator: Int128
  public let denominator: Int128

  /// - Precondition: `denominator` is not zero.
  public init(_ numerator: Int128, over denominator: Int128) {
    precondition(denominator != 0, "nothing is divided by zero")
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator
    self.denominator = sign * denominator
  }

  /// For drawing and for spreadsheets, which know no other numbers.
  public var approximation: Double { Double(numerator) / Double(denominator) }

  /// The nearest number with so many decimals, half to even.
  public func rounded(toDecimals decimals: Int) -> Quantity {
    let scaled = numerator * Quantity.powerOfTen(decimals)
    return Quantity(coefficient: scaled.dividedHalfToEven(by: denominator), scale: decimals)
  }
}
