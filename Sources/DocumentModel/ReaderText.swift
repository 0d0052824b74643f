import PortfolioModel

/// Values in the words, numbers and days of a reader's language.
public struct ReaderText: Sendable {
  public let words: Words
  public let format: ReaderFormat

  public init(words: Words, language: Language) {
    self.words = words
    format = ReaderFormat(language)
  }

  public init(_ document: Document) {
    self.init(words: document.words, language: document.identity.language)
  }

  /// - Parameter showsCurrency: whether an amount names its currency, which a heading or another
  ///   column may do.
  public func text(of value: Value, showsCurrency: Bool = false) -> String {
    switch value {
    case .text(let text), .code(let text): text
    case .integer(let number): format.text(number)
    case .money(let money): showsCurrency ? format.text(money) : format.amountText(money)
    case .ratio(let ratio): format.percentText(ratio)
    case .quantity(let quantity): format.text(quantity)
    case .date(let date): format.text(date)
    case .notStated: words.notStated
    case .notApplicable: words.notApplicable
    case .notDue: words.notDue
    case .withheld: words.withheld
    case .blank: ""
    }
  }
}
