import CReferenceData
import PortfolioModel
import Syntax

/// The words of one language, by key; `{name}` marks a gap.
public struct Terms: Sendable {
  public let language: Language
  private let words: TermList
  private let format: ReaderFormat

  public static let english = Terms(.english)

  /// The terms of a language that readers can have; of any other language, those of English.
  public init(_ language: Language) {
    self.language = language
    words = TermList.of(language)
    format = ReaderFormat(language)
  }

  public var keys: Set<String> { Set(words.texts.keys).union(words.counted.keys) }

  public func contains(_ key: String) -> Bool {
    words.texts[key] != nil || words.counted[key] != nil
  }

  /// The term; a missing one shows its key, so that it is seen and mended.
  public subscript(key: String) -> String { words.texts[key] ?? "[\(key)]" }

  /// The forms of a term beside numbers, by the names of CLDR's plural categories; none where it
  /// has one form alone.
  public func forms(of key: String) -> [String: String] {
    (words.counted[key] ?? [:]).reduce(into: [:]) { $0[$1.key.rawValue] = $1.value }
  }

  /// The message in words.
  public func text(_ message: Message) -> String {
    var text = ""
    var rest = pattern(of: message)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      text += rest[..<open]
      text += message.arguments[name].map(words) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private func pattern(of message: Message) -> String {
    guard let forms = words.counted[message.term],
      case .number(let count) = message.arguments["count"]
    else { return self[message.term] }
    return forms[PluralForm(of: count, in: language)] ?? forms[.other] ?? "[\(message.term)]"
  }

  private func words(_ argument: Argument) -> String {
    switch argument {
    case .text(let text): apart(text)
    case .number(let number): apart(format.text(number))
    case .money(let money): apart(format.text(money))
    case .quantity(let quantity): apart(format.text(quantity))
    case .share(let share): apart(format.text(share))
    case .day(let day): apart(format.text(day))
    case .localized(let text): apart(text.text(in: language))
    case .message(let message): self.text(message)
    case .list(let items): items.map(words).joined(separator: self["list.separator"])
    }
  }

  /// What fills a gap; among words that run from right to left, so that neither tears the other.
  public func apart(_ text: String) -> String {
    language.isRightToLeft && !text.allSatisfy(\.isNumber) ? text.isolated : text
  }
}

/// The words of one language as its file has them, read once.
private struct TermList: Sendable {
  var texts: [String: String] = [:]
  /// Terms that have a form for each plural of the language.
  var counted: [String: [PluralForm: String]] = [:]

  static func of(_ language: Language) -> TermList {
    switch language.base {
    case .french: french
    case .arabic: arabic
    case .spanish: spanish
    default: english
    }
  }

  private static let english = TermList("en", folio_terms_en())
  private static let french = TermList("fr", folio_terms_fr())
  private static let arabic = TermList("ar", folio_terms_ar())
  private static let spanish = TermList("es", folio_terms_es())

  private init(_ code: String, _ resource: FolioResource) {
    var reading = Reading(file: "terms/\(code).yaml")
    let node = YAMLParser.parse(resource.content, &reading)
    guard case .mapping(let entries) = node?.content, reading.findings.isEmpty else {
      preconditionFailure("the terms of '\(code)' cannot be read")
    }
    for entry in entries {
      switch entry.value.content {
      case .scalar(let text): texts[entry.key] = text
      case .mapping(let forms):
        counted[entry.key] = forms.reduce(into: [:]) { counted, form in
          guard let kind = PluralForm(rawValue: form.key),
            case .scalar(let text) = form.value.content
          else { return }
          counted[kind] = text
        }
      case .sequence: continue
      }
    }
  }
}
