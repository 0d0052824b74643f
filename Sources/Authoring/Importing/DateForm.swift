import PortfolioModel

/// A form in which a finance system writes days, such as `dd.MM.yyyy` or `d-MMM-yy`.
struct DateForm: Hashable, Sendable {
  let text: String
  private let parts: [Part]

  private enum Part: Hashable {
    case day(Int)
    case month(Int)
    case monthName
    case year(Int)
    case mark(Character)

    /// The part that a run of one character stands for.
    init?(_ letter: Character, _ count: Int) {
      switch (letter, count) {
      case ("d", 1...2): self = .day(count)
      case ("m", 1...2): self = .month(count)
      case ("m", 3...4): self = .monthName
      case ("y", 2), ("y", 4): self = .year(count)
      case _ where !letter.isLetter && !letter.isNumber && count == 1: self = .mark(letter)
      default: return nil
      }
    }

    var isMark: Bool { if case .mark = self { true } else { false } }

    /// What it says, whatever the count of digits: each form says each once.
    var rank: Int {
      switch self {
      case .day: 0
      case .month, .monthName: 1
      case .year: 2
      case .mark: 3
      }
    }
  }

  /// `nil` where the text does not say day, month and year once each. Small and capital letters
  /// mean the same: there are no minutes in a ledger.
  init?(_ text: String) {
    var parts: [Part] = []
    var rest = Substring(text.lowercased())
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }
      guard let part = Part(letter, run.count) else { return nil }
      parts.append(part)
      rest = rest.dropFirst(run.count)
    }
    guard parts.filter({ !$0.isMark }).map(\.rank).sorted() == [0, 1, 2] else { return nil }
    self.text = text
    self.parts = parts
  }

  /// The day that a text states in this form, with or without a time of day behind it.
  ///
  /// Zeros before days and months may be missing. Years of two digits are those from 1980 to 2079.
  func day(_ text: String) -> Day? {
    var rest = Substring(text)
    var (year, month, day) = (0, 0, 0)
    for (index, part) in parts.enumerated() {
      let isFollowedByMark = parts.indices.contains(index + 1) ? parts[index + 1].isMark : true
      switch part {
      case .mark(let mark):
        guard rest.first == mark else { return nil }
        rest.removeFirst()
      case .monthName:
        guard let number = rest.takeMonthName() else { return nil }
        month = number
      case .day(let count), .month(let count):
        let fewest = isFollowedByMark ? 1 : count
        guard let number = rest.takeNumber(of: fewest...2) else { return nil }
        if part.rank == 0 { day = number } else { month = number }
      case .year(let count):
        guard let number = rest.takeNumber(of: count...count) else { return nil }
        year = count == 4 ? number : number + (number < 80 ? 2000 : 1900)
      }
    }
    return rest.isTimeOfDay ? Day(year: year, month: month, day: day) : nil
  }
}

extension [DateForm] {
  /// The day that a text states; `nil` where it states none, or in two forms two.
  func day(_ text: String) -> Day? {
    let days = Set(compactMap { $0.day(text) })
    return days.count == 1 ? days.first : nil
  }
}

extension Substring {
  fileprivate mutating func takeNumber(of digits: ClosedRange<Int>) -> Int? {
    let number = prefix(digits.upperBound).prefix(while: \.isASCIIDigit)
    guard number.count >= digits.lowerBound else { return nil }
    removeFirst(number.count)
    return Int(number)
  }

  /// The number of the month whose name stands here, with or without the point of a short one.
  fileprivate mutating func takeMonthName() -> Int? {
    let name = prefix { $0.isLetter }
    guard let month = MonthNames.number[String(name).folded] else { return nil }
    removeFirst(name.count)
    if first == "." { removeFirst() }
    return month
  }

  /// Whether nothing stands here, or the time that exports put behind a day.
  fileprivate var isTimeOfDay: Bool {
    guard let first else { return true }
    return (first == "T" || first.isWhitespace)
      && dropFirst().allSatisfy { $0.isASCIIDigit || $0.isWhitespace || ":.+-ZAPM".contains($0) }
  }
}
