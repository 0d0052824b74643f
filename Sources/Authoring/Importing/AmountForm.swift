import PortfolioModel

/// How a finance system writes amounts: with which marks, and how those below zero.
struct AmountForm: Hashable, Sendable {
  var decimalMark: Unicode.Scalar = "."
  var thousandsMark = ThousandsMark.none

  /// What stands between groups of digits.
  enum ThousandsMark: String, CaseIterable, Sendable {
    case none, space
    case comma = ","
    case point = "."
    case apostrophe = "'"

    fileprivate var characters: Set<Character> {
      switch self {
      case .none: []
      case .comma: [","]
      case .point: ["."]
      case .apostrophe: ["'", "\u{2019}"]
      // Plain, no-break, thin and narrow no-break.
      case .space: [" ", "\u{A0}", "\u{2009}", "\u{202F}"]
      }
    }
  }

  /// Whether one mark would mean two things.
  var isAmbiguous: Bool { thousandsMark.characters.contains(Character(decimalMark)) }

  /// The exact number that a text states; `nil` where it is none.
  ///
  /// Below zero is what has a minus before or behind it, stands in parentheses or says `CR`; a
  /// dash alone is zero. Groups of digits must be whole: `1.50` is no number where the point
  /// divides thousands.
  func quantity(_ text: String) -> Quantity? {
    var digits = Substring(text).trimmed
    if digits.count == 1, let only = digits.first, Substring.minus.contains(only) { return .zero }
    let isNegative = digits.takeSign()
    guard !digits.isEmpty else { return nil }
    let parts = digits.split(
      separator: Character(decimalMark), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = ungrouped(parts[0]), !(whole.isEmpty && parts.count == 1) else { return nil }
    let plain = (whole.isEmpty ? "0" : whole) + (parts.count == 2 ? "." + parts[1] : "")
    return try? Quantity(isNegative == true ? "-" + plain : plain)
  }

  /// The digits of whole groups: all of three, or as in India of two before the last.
  private func ungrouped(_ text: Substring) -> String? {
    guard let first = text.first else { return "" }
    guard first.isASCIIDigit else { return nil }
    let groups = text.split(omittingEmptySubsequences: false) {
      thousandsMark.characters.contains($0)
    }
    guard groups.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
    guard groups.count > 1 else { return String(text) }
    let middle = groups.dropFirst().dropLast()
    let isWhole =
      (1...3).contains(groups[0].count) && middle.allSatisfy { $0.count == 3 }
      || (1...2).contains(groups[0].count) && middle.allSatisfy { $0.count == 2 }
    return isWhole && groups.last?.count == 3 ? groups.joined() : nil
  }
}

extension Substring {
  fileprivate static let minus: Set<Character> = ["-", "\u{2212}", "\u{2013}"]

  /// The text without the spaces of any kind around it.
  fileprivate var trimmed: Substring {
    var text = self
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// Takes away what says the sign, and says whether it is negative; `nil` where nothing says it.
  fileprivate mutating func takeSign() -> Bool? {
    let sign = sign
    guard let sign else { return nil }
    self = dropFirst(sign.before).dropLast(sign.behind).trimmed
    return sign.isNegative
  }

  /// How many characters before and behind the digits say the sign.
  private var sign: (before: Int, behind: Int, isNegative: Bool)? {
    guard let first, let last else { return nil }
    if first == "(" { return last == ")" ? (1, 1, true) : nil }
    if Self.minus.contains(first) { return (1, 0, true) }
    if Self.minus.contains(last) { return (0, 1, true) }
    if first == "+" { return (1, 0, false) }
    if last == "+" { return (0, 1, false) }
    switch suffix(2).lowercased() {
    case "cr": return (0, 2, true)
    case "dr": return (0, 2, false)
    default: return nil
    }
  }
}

extension Character {
  /// Whether it is one of the digits 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
