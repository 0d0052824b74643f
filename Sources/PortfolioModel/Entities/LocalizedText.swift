/// One text in one or several languages.
public struct LocalizedText: Hashable, Sendable {
  /// In the order of languages, each once: of few texts an array is the quickest to look into.
  private let texts: [Written]

  private struct Written: Hashable {
    let language: Language
    let text: String
  }

  public init(_ texts: [Language: String]) {
    self.texts = texts.map { Written(language: $0, text: $1) }.sorted { $0.language < $1.language }
  }

  public init(_ text: String, in language: Language) {
    texts = [Written(language: language, text: text)]
  }

  public var languages: [Language] { texts.map(\.language) }

  public subscript(language: Language) -> String? {
    texts.first { $0.language == language }?.text
  }

  /// The text for a reader of `language`: else in English, else in whatever language there is.
  public func text(in language: Language) -> String {
    written(in: language) ?? self[.english] ?? texts.first?.text ?? ""
  }

  /// The text in a language itself, as its country writes it or as all do.
  public func written(in language: Language) -> String? {
    self[language] ?? self[language.base]
  }

  public var isEmpty: Bool { texts.isEmpty }

  /// The text; `nil` where there is none in any language.
  public var nonEmpty: LocalizedText? { isEmpty ? nil : self }

  /// The same text, and in the languages that it lacks what `other` says.
  public func completed(with other: LocalizedText?) -> LocalizedText {
    guard let other, !other.isEmpty else { return self }
    let own = Dictionary(uniqueKeysWithValues: texts.map { ($0.language, $0.text) })
    let all = other.texts.reduce(into: own) { all, written in
      if all[written.language] == nil { all[written.language] = written.text }
    }
    return LocalizedText(all)
  }
}

extension LocalizedText: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let texts = try container.decode([String: String].self)
    self.init(texts.reduce(into: [:]) { $0[Language(code: $1.key)] = $1.value })
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: LanguageKey.self)
    for text in texts {
      try container.encode(text.text, forKey: LanguageKey(stringValue: text.language.code))
    }
  }

  private struct LanguageKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }
}
