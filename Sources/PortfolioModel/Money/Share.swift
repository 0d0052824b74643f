/// A part of a whole, exact: `33.33 %` is 3333/10000, `1/3` is itself.
public struct Share: Hashable, Sendable {
  public let numerator: Int64
  public let denominator: Int64

  /// - Precondition: the numerator is not negative, the denominator is positive.
  public init(_ numerator: Int64, of denominator: Int64) {
    precondition(numerator >= 0 && denominator > 0, "a share is a part of a whole")
    let divisor = max(1, numerator.greatestCommonDivisor(with: denominator))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  public static let whole = Share(1, of: 1)

  /// The finest share that is read: a denominator of a thousand million.
  public static let finestDenominator: Int64 = 1_000_000_000
}

extension Share {
  /// The percentage; `nil` where no decimals can write it.
  public var percent: Quantity? {
    let hundredfold = Int128(numerator) * 100
    for scale in 0...7 {
      let scaled = hundredfold * Quantity.powerOfTen(scale)
      guard scaled % Int128(denominator) == 0 else { continue }
      return Quantity(coefficient: scaled / Int128(denominator), scale: scale)
    }
    return nil
  }

  /// The share as a percentage, or as a fraction where no decimals can write it: `33.33 %`, `1/3`.
  public var text: String {
    percent.map { $0.plainText + " %" } ?? "\(numerator)/\(denominator)"
  }
}

extension Share: Codable {
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let numerator = try container.decode(Int64.self)
    let denominator = try container.decode(Int64.self)
    guard numerator >= 0, denominator > 0 else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "no share: \(numerator)/\(denominator)")
    }
    self.init(numerator, of: denominator)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(numerator)
    try container.encode(denominator)
  }
}

extension Int64 {
  func greatestCommonDivisor(with other: Int64) -> Int64 {
    var (larger, smaller) = (self, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
