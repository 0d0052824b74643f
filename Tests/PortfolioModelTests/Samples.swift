import PortfolioModel

extension Currency {
  static let eur = Currency(code: "EUR", decimals: 2)
  static let usd = Currency(code: "USD", decimals: 2)
  static let tnd = Currency(code: "TND", decimals: 3)
  static let jpy = Currency(code: "JPY", decimals: 0)
  static let xof = Currency(code: "XOF", decimals: 0)

  static let samples = [eur, usd, tnd, jpy, xof]
}

/// A text that a test was meant to write correctly.
struct Misspelt: Error {
  let text: String
}

extension Day {
  static func on(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw Misspelt(text: text) }
    return day
  }
}

extension Money {
  /// Reads `EUR 12.50`.
  static func of(_ text: String) throws -> Money {
    let words = text.split(separator: " ")
    guard words.count == 2, let currency = Currency.samples.first(where: { $0.code == words[0] })
    else { throw Misspelt(text: text) }
    return try rounding(Quantity(String(words[1])), currency).money
  }

  /// `EUR 12.50`.
  var text: String { "\(currency.code) \(plainText)" }
}

extension Stated<Money> {
  /// An amount, or the words for one that is missing.
  static func of(_ text: String) throws -> Self {
    switch text {
    case "not stated": .notStated
    case "n/a": .notApplicable
    default: .value(try .of(text))
    }
  }

  var text: String {
    switch self {
    case .value(let money): money.text
    case .notStated: "not stated"
    case .notApplicable: "n/a"
    }
  }
}

/// Numbers that are the same on every run (SplitMix64).
struct RepeatedNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
