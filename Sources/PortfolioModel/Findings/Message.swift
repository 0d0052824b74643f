/// A sentence without a language: the key of a term and what fills its gaps.
///
/// The terms of a language turn it into words.
public struct Message: Hashable, Sendable, Codable {
  public let term: String
  public let arguments: [String: Argument]

  public init(_ term: String, _ arguments: [String: Argument] = [:]) {
    self.term = term
    self.arguments = arguments
  }
}

/// What fills a gap in a message.
public indirect enum Argument: Hashable, Sendable, Codable {
  /// Text that is the same in every language: a code, a name, what somebody wrote.
  case text(String)
  case number(Int)
  case money(Money)
  case quantity(Quantity)
  case share(Share)
  case day(Day)
  case localized(LocalizedText)
  case message(Message)
  case list([Argument])
}

extension Message {
  /// The message, its texts with what is known of them in other languages.
  public func completed(by translations: Translations) -> Message {
    Message(term, arguments.mapValues { $0.completed(by: translations) })
  }
}

extension Argument {
  fileprivate func completed(by translations: Translations) -> Argument {
    switch self {
    case .localized(let text): .localized(translations.completed(text))
    case .message(let message): .message(message.completed(by: translations))
    case .list(let items): .list(items.map { $0.completed(by: translations) })
    case .text, .number, .money, .quantity, .share, .day: self
    }
  }
}

extension Argument: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self = .text(text) }
}

extension Argument {
  public static func code<Entity>(_ code: Code<Entity>) -> Argument { .text(code.text) }
}
