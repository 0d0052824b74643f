/// What shows how far a result is reached [IATI: indicator].
public struct Indicator: Hashable, Sendable, Codable {
  public var code: Code<Indicator>
  public var title: LocalizedText
  public var kind = Kind.number
  /// What is counted, such as people or hectares.
  public var unit: LocalizedText?
  public var direction = Direction.rising
  public var accumulation = Accumulation.perPeriod
  /// Whether progress is measured from the baseline rather than from nothing.
  public var countsFromBaseline = false
  /// What a count of people counts; `nil` where it counts something else.
  public var headcount: Headcount?
  /// How it was avoided that a person is counted twice.
  public var doubleCounting: LocalizedText?
  /// The portfolio's own indicator that this one is a part of.
  public var countsTowards: Code<SharedIndicator>?
  /// Whether it stands for the project where there is room for little.
  public var isHeadline = false
  /// Where the values come from [logical framework: means of verification].
  public var verification: LocalizedText?
  public var baseline: Baseline?
  /// What is to be reached in the end.
  public var target: Target?
  /// The periods of the indicator, in the order of their last days.
  public var periods: [IndicatorPeriod] = []

  public init(code: Code<Indicator>, title: LocalizedText) {
    self.code = code
    self.title = title
  }

  /// What the values are [IATI: IndicatorMeasure].
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case number, percentage, nominal, ordinal, qualitative

    /// Whether its values can be reckoned with.
    public var isNumeric: Bool { self == .number || self == .percentage }
  }

  /// Whether more is better, or less.
  public enum Direction: String, CaseIterable, Sendable, Codable { case rising, falling }

  /// How a period's value stands to those of the periods before.
  public enum Accumulation: String, CaseIterable, Sendable, Codable {
    /// Each period has what came about in it: values of periods add up.
    case perPeriod = "per-period"
    /// Each value has all that came about so far: the latest counts.
    case cumulative
    /// Each value is a level at the period's end: the latest counts.
    case stock
  }

  /// Whether a person counts once, or each time.
  public enum Headcount: String, CaseIterable, Sendable, Codable { case unique, contacts }

  /// How things stood before.
  public struct Baseline: Hashable, Sendable, Codable {
    public var date: PartialDate?
    public var value: Stated<IndicatorValue>

    public init(date: PartialDate? = nil, value: Stated<IndicatorValue>) {
      self.date = date
      self.value = value
    }
  }

  /// What is to be reached by a day.
  public struct Target: Hashable, Sendable, Codable {
    public var by: Day?
    public var value: Stated<IndicatorValue>

    public init(by: Day? = nil, value: Stated<IndicatorValue>) {
      self.by = by
      self.value = value
    }
  }
}

/// An indicator of the portfolio's own, to which indicators of projects add up.
public struct SharedIndicator: Hashable, Sendable, Codable {
  public var code: Code<SharedIndicator>
  public var title: LocalizedText
  public var kind = Indicator.Kind.number
  public var unit: LocalizedText?

  public init(code: Code<SharedIndicator>, title: LocalizedText) {
    self.code = code
    self.title = title
  }

  /// Whether an indicator's values are of the same kind and unit, so that they add up to it.
  public func isLike(_ indicator: Indicator) -> Bool {
    kind == indicator.kind && kind.isNumeric && (unit == indicator.unit || kind == .percentage)
  }
}
