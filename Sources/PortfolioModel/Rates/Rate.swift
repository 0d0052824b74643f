/// What one unit of a currency cost in another on a day: 1 `from` = `value` `to`.
public struct Rate: Hashable, Sendable, Codable {
  public var from: Currency
  public var to: Currency
  /// For the mean of several rates, their sum.
  public var value: Quantity
  /// The day the rate takes effect; for a month's average, a day of that month.
  public var effective: Day
  /// The day it became known, where that is another.
  public var published: Day?
  public var span = Span.day
  public var source: String
  /// How it came to be: what tables hold is `held`.
  public var origin = Origin.held

  /// Whether a rate holds from its day on, or is the average of its month.
  public enum Span: String, CaseIterable, Sendable, Codable { case day, month }

  /// How a rate came to be.
  public enum Origin: Hashable, Sendable {
    /// A table has it.
    case held
    /// The mean of so many rates of a month; provisional while the month was not over.
    case averaged(count: Int, isProvisional: Bool)
    /// An agreement lays it down.
    case fixed
    /// A currency got new units: 1 new one = `value` old ones.
    case redenomination
  }

  /// What only tables hold: rates that are made are made anew.
  private enum CodingKeys: String, CodingKey {
    case from, to, value, effective, published, span, source
  }

  /// - Precondition: `value` is positive.
  public init(from: Currency, to: Currency, value: Quantity, effective: Day, source: String) {
    precondition(value.coefficient > 0, "a rate is positive")
    self.from = from
    self.to = to
    self.value = value
    self.effective = effective
    self.source = source
  }

  /// The day from which it is known: an average, when its month is over.
  public var visibleFrom: Day {
    published ?? (span == .month ? effective.lastOfMonth : effective)
  }
}

extension Rate {
  /// What a reader calls the rate.
  public enum Kind: String, CaseIterable, Sendable {
    case day, month, average, provisional, fixed, redenomination
  }

  public var kind: Kind {
    switch origin {
    case .held: span == .month ? .month : .day
    case .averaged(_, let isProvisional): isProvisional ? .provisional : .average
    case .fixed: .fixed
    case .redenomination: .redenomination
    }
  }

  /// By what `value` is divided: over how many rates it is the sum.
  public var divisor: Int {
    if case .averaged(let count, _) = origin { count } else { 1 }
  }

  /// Whether later rates of its month will change it.
  public var isProvisional: Bool { kind == .provisional }

  /// What one unit costs as decimals, a mean with at most eight.
  public var shownValue: Quantity {
    guard divisor > 1 else { return value }
    let decimals = max(8, value.scale)
    let sum = value.coefficient * Quantity.powerOfTen(decimals - value.scale)
    let units = sum.dividedHalfToEven(by: Int128(divisor))
    let (rounded, _) = Quantity(coefficient: units, scale: decimals).rounded(toDecimals: 8)
    return Quantity(coefficient: rounded, scale: 8)
  }
}
