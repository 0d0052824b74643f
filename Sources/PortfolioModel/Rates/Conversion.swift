/// An amount in another currency, and how it was made.
public struct Conversion: Hashable, Sendable {
  public let money: Money
  public let rule: Rule

  public init(money: Money, rule: Rule) {
    self.money = money
    self.rule = rule
  }

  /// Where a converted figure comes from.
  public enum Rule: Hashable, Sendable {
    /// The amount was in that currency from the start.
    case same
    /// The books hold the amount in that currency.
    case books
    /// Rates were applied one after the other and the result rounded once, half to even.
    case rates([RateStep])
  }
}

/// A rate as one link of a conversion.
public struct RateStep: Hashable, Sendable {
  public let rate: Rate
  /// The position of the rate in the table's list; `nil` for one that was made.
  public let index: Int?
  /// Whether it is divided by rather than multiplied with.
  public let isInverted: Bool

  /// The currency that goes in.
  public var from: Currency { isInverted ? rate.to : rate.from }
  /// The currency that comes out.
  public var to: Currency { isInverted ? rate.from : rate.to }
}
