/// A date as precise as its source states it: a day, a month or a year (ISO 8601).
public struct PartialDate: Hashable, Sendable {
  public let year: Int
  public let month: Int?
  /// The day, where the source states one.
  public let exact: Day?

  private init(year: Int, month: Int?, exact: Day?) {
    self.year = year
    self.month = month
    self.exact = exact
  }

  public init(_ day: Day) {
    self.init(year: day.year, month: day.month, exact: day)
  }

  /// Reads `2024`, `2024-05` or `2024-05-17`.
  public init?(_ text: String) {
    if let day = Day(text) {
      self.init(day)
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 4 || (bytes.count == 7 && bytes[4] == UInt8(ascii: "-")),
      let year = Day.number(bytes[0..<4]), year > 0
    else { return nil }
    let month = bytes.count == 7 ? Day.number(bytes[5..<7]) : 1
    guard let month, Day(year: year, month: month, day: 1) != nil else { return nil }
    self.init(year: year, month: bytes.count == 7 ? month : nil, exact: nil)
  }

  /// The month that has a day.
  public init(monthOf day: Day) { self.init(year: day.year, month: day.month, exact: nil) }

  /// The first day that it may mean.
  public var firstDay: Day {
    exact ?? Day(year: year, month: month ?? 1, day: 1) ?? .distantPast
  }

  /// The last day that it may mean.
  public var lastDay: Day {
    let month = month ?? 12
    let last = Day(year: year, month: month, day: Day.days(inMonth: month, of: year))
    return exact ?? last ?? .distantPast
  }

  public var isoText: String {
    if let exact { return exact.isoText }
    let yearText = Self.padded(year, to: 4)
    return month.map { yearText + "-" + Self.padded($0, to: 2) } ?? yearText
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no date: \(text)")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(isoText)
  }
}
