/// What was to be reached in a period, and what was [IATI: period].
public struct IndicatorPeriod: Hashable, Sendable, Codable {
  public var first: Day
  public var last: Day
  public var target: Stated<IndicatorValue> = .notStated
  public var actual: Stated<IndicatorValue> = .notStated
  /// The day the actual value became known, where that is another than the period's last.
  public var recorded: Day?
  /// Why the actual value is another than the target.
  public var variance: LocalizedText?
  public var parts: [Disaggregate] = []

  public init(first: Day, last: Day) {
    self.first = first
    self.last = last
  }

  /// The day from which the actual value is known.
  public var visibleFrom: Day { recorded ?? last }

  public func isKnown(on day: Day) -> Bool { visibleFrom <= day }

  /// The actual value as known on a day.
  public func actual(asOf day: Day) -> Stated<IndicatorValue> {
    isKnown(on: day) ? actual : .notStated
  }
}
