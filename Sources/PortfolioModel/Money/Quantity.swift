/// An exact decimal number: `coefficient × 10^-scale`, without trailing zeros.
public struct Quantity: Hashable, Sendable {
  public let coefficient: Int128
  public let scale: Int

  public init(coefficient: Int128, scale: Int) {
    var (coefficient, scale) = (coefficient, scale)
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    self.coefficient = coefficient
    self.scale = scale
  }

  public static let zero = Quantity(coefficient: 0, scale: 0)

  /// Decimals a written number may have; more are refused, not cut.
  public static let mostDecimals = 18

  /// The number nearest to this one with so many decimals, half to even, in units of the last
  /// decimal, and what is left.
  public func rounded(toDecimals decimals: Int) -> (units: Int128, remainder: Quantity) {
    guard scale > decimals else {
      return (coefficient * Self.powerOfTen(decimals - scale), .zero)
    }
    let unit = Self.powerOfTen(scale - decimals)
    let units = coefficient.dividedHalfToEven(by: unit)
    return (units, Quantity(coefficient: coefficient - units * unit, scale: scale))
  }

  /// The sum, exact; `nil` where it has more digits than can be kept.
  public func adding(_ other: Quantity) -> Quantity? {
    let scale = max(scale, other.scale)
    let left = coefficient.multipliedReportingOverflow(by: Self.powerOfTen(scale - self.scale))
    let right = other.coefficient.multipliedReportingOverflow(
      by: Self.powerOfTen(scale - other.scale))
    let sum = left.partialValue.addingReportingOverflow(right.partialValue)
    guard !left.overflow, !right.overflow, !sum.overflow else { return nil }
    return Quantity(coefficient: sum.partialValue, scale: scale)
  }

  /// The difference, exact; `nil` where it has more digits than can be kept.
  public func subtracting(_ other: Quantity) -> Quantity? {
    adding(Quantity(coefficient: -other.coefficient, scale: other.scale))
  }

  /// Plain decimals with as many places as needed: `12`, `-0.5`.
  public var plainText: String { Self.plainText(coefficient: coefficient, decimals: scale) }

  static func plainText(coefficient: Int128, decimals: Int) -> String {
    let digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard decimals > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// Ten to the power of a small number that is not negative.
  public static func powerOfTen(_ exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension Quantity: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try Quantity(text)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(plainText)
  }
}

extension Int128 {
  /// The quotient nearest to the exact one; of two equally near, the even one.
  public func dividedHalfToEven(by divisor: Int128) -> Int128 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    let twice = remainder.magnitude * 2
    let isNearerNext = twice > divisor.magnitude
    let isHalf = twice == divisor.magnitude
    guard isNearerNext || (isHalf && quotient % 2 != 0) else { return quotient }
    return quotient + ((self < 0) == (divisor < 0) ? 1 : -1)
  }
}
