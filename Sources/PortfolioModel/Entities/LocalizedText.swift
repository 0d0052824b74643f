/// One text in one or several languages.
public struct LocalizedText: Hashable, Sendable {
  private let texts: [Language: String]

  public init(_ texts: [Language: String]) { self.texts = texts }

  public init(_ text: String, in language: Language) { texts = [language: text] }

  public var languages: [Language] { texts.keys.sorted() }

  public subscript(language: Language) -> String? { texts[language] }

  /// The text for a reader of `language`: else in English, else in whatever language there is.
  public func text(in language: Language) -> String {
    written(in: language) ?? texts[.english] ?? languages.first.flatMap { texts[$0] } ?? ""
  }

  /// The text in a language itself, as its country writes it or as all do.
  public func written(in language: Language) -> String? { texts[language] ?? texts[language.base] }

  public var isEmpty: Bool { texts.isEmpty }

  /// The same text, and in the languages that it lacks what `other` says.
  public func completed(with other: LocalizedText?) -> LocalizedText {
    guard let other else { return self }
    return LocalizedText(texts.merging(other.texts) { own, _ in own })
  }
}

extension LocalizedText: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let texts = try container.decode([String: String].self)
    self.texts = texts.reduce(into: [:]) { $0[Language(code: $1.key)] = $1.value }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(texts.reduce(into: [:]) { $0[$1.key.code] = $1.value })
  }
}
