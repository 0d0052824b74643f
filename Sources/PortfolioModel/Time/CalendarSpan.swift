/// A length of time as contracts state it: `30 days`, `6 weeks`, `3 months`; negative before a day.
public struct CalendarSpan: Hashable, Sendable, Codable {
  public let count: Int
  public let unit: Unit

  public enum Unit: String, CaseIterable, Sendable, Codable { case day, week, month }

  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads `6 months`, `1 week` or, for what lies before a day, `1 month before`.
  public init?(_ text: String) {
    var words = text.split(separator: " ")
    let isBefore = words.last == "before"
    if isBefore { words.removeLast() }
    guard words.count == 2, let count = Int(words[0]), (0...1_200).contains(count),
      let unit = Unit(
        rawValue: words[1].hasSuffix("s") ? String(words[1].dropLast()) : "\(words[1])")
    else { return nil }
    self.init(isBefore ? -count : count, unit)
  }

  /// As it is written: `6 months`.
  public var text: String {
    let size = abs(count)
    return "\(size) \(unit.rawValue)\(size == 1 ? "" : "s")\(count < 0 ? " before" : "")"
  }
}

extension Day {
  /// The day so much later; the last of its month where that month is too short. Days beyond the
  /// calendar's first and last year stay where they are.
  public func adding(_ span: CalendarSpan) -> Day {
    switch span.unit {
    case .day: adding(days: span.count)
    case .week: adding(days: 7 * span.count)
    case .month: adding(months: span.count)
    }
  }

  public var dayBefore: Day { adding(days: -1) }
  public var dayAfter: Day { adding(days: 1) }

  public var firstOfMonth: Day { Day(year: year, month: month, day: 1) ?? self }

  public func adding(months: Int) -> Day {
    let all = 12 * year + month - 1 + months
    guard let first = Day(year: all / 12, month: all % 12 + 1, day: 1) else { return self }
    return Day(year: first.year, month: first.month, day: day) ?? first.lastOfMonth
  }

  /// The day so many days later, in the Gregorian calendar.
  public func adding(days: Int) -> Day {
    // Years are counted from March on, so that the leap day comes last; eras have 400 years.
    let shifted = daysSince1970 + days + 719_468
    guard shifted > 306 else { return self }
    let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let year = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let calendarMonth = month < 10 ? month + 3 : month - 9
    return Day(
      year: 400 * era + year + (calendarMonth <= 2 ? 1 : 0), month: calendarMonth, day: day) ?? self
  }
}
