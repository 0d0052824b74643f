/// The twelve months for which books are closed.
public struct FiscalYear: Hashable, Sendable, Codable {
  /// The month and the day with which each begins.
  public var starts: DayOfYear
  /// By which of its two calendar years it is called, where it has two.
  public var namedBy: Naming

  public enum Naming: String, CaseIterable, Sendable, Codable { case start, end }

  public init(starts: DayOfYear, namedBy: Naming = .start) {
    self.starts = starts
    self.namedBy = namedBy
  }

  /// That of the calendar, from January to December.
  public static let calendar = FiscalYear(starts: .newYear)

  /// Whether it begins with a calendar year, and so has one only.
  private var isCalendar: Bool { starts == .newYear }

  /// What is added to a day's calendar year for the year by which the fiscal year is called.
  ///
  /// - Parameter beforeStart: whether the day comes before that year's first day of the books.
  public func shift(beforeStart: Bool) -> Int {
    (beforeStart ? -1 : 0) + (namedBy == .end && !isCalendar ? 1 : 0)
  }

  /// The days of the fiscal year that is called by a calendar year.
  public func days(of year: Int) -> (first: Day, last: Day)? {
    let opening = year - shift(beforeStart: false)
    guard let first = starts.day(in: opening), let next = starts.day(in: opening + 1) else {
      return nil
    }
    return (first, next.dayBefore)
  }
}

/// A day of every year: a month and a day that each year has.
public struct DayOfYear: Hashable, Sendable {
  public let month: Int
  public let day: Int

  public static let newYear = DayOfYear(checkedMonth: 1, day: 1)

  private init(checkedMonth month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  /// Reads `07-01` (month and day as in ISO 8601); `nil` for 29 February, which few years have.
  public init?(_ text: String) {
    // 2001 is no leap year.
    guard let day = Day("2001-" + text) else { return nil }
    self.init(checkedMonth: day.month, day: day.day)
  }

  public var isoText: String {
    [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  public func day(in year: Int) -> Day? { Day(year: year, month: month, day: day) }
}

extension DayOfYear: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = DayOfYear(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(isoText)
  }
}
