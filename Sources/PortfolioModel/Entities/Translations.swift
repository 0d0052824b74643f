/// Texts in several languages, found by any of them.
public struct Translations: Sendable {
  private let texts: [String: LocalizedText]

  /// Of two translations of one text, the first is found.
  public init(_ texts: [LocalizedText]) {
    self.texts = texts.reduce(into: [:]) { found, text in
      for language in text.languages {
        if let written = text[language], found[written] == nil { found[written] = text }
      }
    }
  }

  /// What is written in one language, in another; `nil` where nobody has translated it.
  public func text(_ written: String, in language: Language) -> String? {
    texts[written]?.written(in: language)
  }

  /// The text with all that is known of it in other languages.
  public func completed(_ text: LocalizedText) -> LocalizedText {
    text.languages.reduce(text) { completed, language in
      completed.completed(with: text[language].flatMap { texts[$0] })
    }
  }

  /// A text in a language, from itself or by translation; `nil` where there is neither.
  public func text(_ text: LocalizedText, in language: Language) -> String? {
    text.written(in: language)
      ?? text.languages.lazy.compactMap { source in
        text[source].flatMap { self.text($0, in: language) }
      }.first
  }
}
