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

  /// The exact quotient; `nil` where it is one by zero or has more digits than can be kept.
  public func divided(by other: Ratio) -> Ratio? {
    guard other.numerator != 0 else { return nil }
    let (left, right) = (lowest, other.lowest)
    let top = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let bottom = left.denominator.multipliedReportingOverflow(by: right.numerator)
    return top.overflow || bottom.overflow
      ? nil : Ratio(top.partialValue, over: bottom.partialValue).lowest
  }

  /// The exact difference; `nil` where it has more digits than can be kept.
  public func subtracting(_ other: Ratio) -> Ratio? {
    let (left, right) = (lowest, other.lowest)
    let first = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let second = right.numerator.multipliedReportingOverflow(by: left.denominator)
    let top = first.partialValue.subtractingReportingOverflow(second.partialValue)
    let bottom = left.denominator.multipliedReportingOverflow(by: right.denominator)
    guard !first.overflow, !second.overflow, !top.overflow, !bottom.overflow else { return nil }
    return Ratio(top.partialValue, over: bottom.partialValue).lowest
  }

  /// The same quotient of the smallest whole numbers.
  private var lowest: Ratio {
    var (larger, smaller) = (numerator.magnitude, denominator.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    let divisor = Int128(max(larger, 1))
    return Ratio(numerator / divisor, over: denominator / divisor)
  }

  /// Whether it is no less than a share.
  public func isAtLeast(_ share: Share) -> Bool {
    let left = numerator.multipliedFullWidth(by: Int128(share.denominator))
    let right = denominator.multipliedFullWidth(by: Int128(share.numerator))
    return (left.high, left.low) >= (right.high, right.low)
  }

  /// For drawing and for spreadsheets, which know no other numbers.
  public var approximation: Double { Double(numerator) / Double(denominator) }

  /// The nearest number with so many decimals, half to even.
  public func rounded(toDecimals decimals: Int) -> Quantity {
    let scaled = numerator * Quantity.powerOfTen(decimals)
    return Quantity(coefficient: scaled.dividedHalfToEven(by: denominator), scale: decimals)
  }
}
