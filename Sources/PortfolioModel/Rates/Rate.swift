/// What one unit of a currency cost in another on a day: 1 `from` = `value` `to`.
public struct Rate: Hashable, Sendable, Codable {
  public var from: Currency
  public var to: Currency
  public var value: Quantity
  /// The day the rate takes effect; for a month's average, a day of that month.
  public var effective: Day
  /// The day it became known, where that is another.
  public var published: Day?
  public var span = Span.day
  public var source: String

  /// Whether a rate holds from its day on, or is the average of its month.
  public enum Span: String, CaseIterable, Sendable, Codable { case day, month }

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
