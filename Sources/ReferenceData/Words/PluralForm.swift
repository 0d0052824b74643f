import PortfolioModel

/// The form a word takes beside a number (the plural categories of CLDR).
enum PluralForm: String, CaseIterable {
  case zero, one, two, few, many, other

  init(of count: Int, in language: Language) {
    let count = count.magnitude
    switch language.base {
    case .arabic: self = Self.arabic(count)
    case .french: self = count < 2 ? .one : count.isWholeMillions ? .many : .other
    case .spanish: self = count == 1 ? .one : count.isWholeMillions ? .many : .other
    default: self = count == 1 ? .one : .other
    }
  }

  private static func arabic(_ count: UInt) -> PluralForm {
    switch (count, count % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }

  /// The forms that a language tells apart.
  static func all(in language: Language) -> Set<PluralForm> {
    switch language.base {
    case .arabic: Set(allCases)
    case .french, .spanish: [.one, .many, .other]
    default: [.one, .other]
    }
  }
}

extension UInt {
  fileprivate var isWholeMillions: Bool { self != 0 && self % 1_000_000 == 0 }
}
