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
