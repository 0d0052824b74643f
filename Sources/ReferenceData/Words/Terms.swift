import CReferenceData
import PortfolioModel
import Syntax

/// The words of one language, by key; `{name}` marks a gap.
public struct Terms: Sendable {
  public let language: Language
  private let texts: [String: String]
  private let format: ReaderFormat

  public static let english = Terms(.english, folio_terms_en())

  private init(_ language: Language, _ resource: FolioResource) {
    self.language = language
    format = ReaderFormat(language)
    var reading = Reading(file: "terms/\(language.code).yaml")
    let node = YAMLParser.parse(resource.content, &reading)
    guard case .mapping(let entries) = node?.content, reading.findings.isEmpty else {
      preconditionFailure("the terms of '\(language.code)' cannot be read")
    }
    texts = entries.reduce(into: [:]) {
      if case .scalar(let text) = $1.value.content { $0[$1.key] = text }
    }
  }

  public var keys: Set<String> { Set(texts.keys) }

  public func contains(_ key: String) -> Bool { texts[key] != nil }

  /// The term; a missing one shows its key, so that it is seen and mended.
  public subscript(key: String) -> String { texts[key] ?? "[\(key)]" }

  /// The message in words.
  public func text(_ message: Message) -> String {
    var text = ""
    var rest = self[message.term][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      text += rest[..<open]
      text += message.arguments[name].map(words) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private func words(_ argument: Argument) -> String {
    switch argument {
    case .text(let text): text
    case .number(let number): format.text(number)
    case .money(let money): format.text(money)
    case .quantity(let quantity): quantity.plainText
    case .share(let share): share.text
    case .day(let day): day.isoText
    case .localized(let text): text.text(in: language)
    case .message(let message): self.text(message)
    case .list(let items): items.map(words).joined(separator: self["list.separator"])
    }
  }
}
