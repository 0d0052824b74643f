import PortfolioModel

/// One text in one or several languages, as it is written.
struct NarrativeDraft: Sendable {
  var texts: [Text] = []
  /// The language of what names none.
  var language: String?
  /// What the text is about, where it says so.
  var type: String?

  struct Text: Hashable, Sendable {
    var text = ""
    var language: String?
  }
}

extension ElementList<NarrativeDraft.Text> {
  static let narrative = ElementList(
    "narrative", blank: NarrativeDraft.Text(),
    [
      .attribute("xml:lang", "The language of the text.", in: .small) { $1.language = $0 },
      .text("The text.") { $1.text = $0 },
    ])
}

extension ElementList<NarrativeDraft> {
  static let narratives = ElementList(
    "narratives", blank: NarrativeDraft(),
    [
      .attribute("xml:lang", "The language of narratives that name none.", in: .small) {
        $1.language = $0
      },
      .attribute("type", "What the text is about.") { $1.type = $0 },
      .ownNarrative("The text in a language.") { $1.texts.append($0) },
    ])
}

extension NarrativeDraft {
  /// The text by languages; of two in one language, the second follows the first.
  func localized(_ activity: Language) -> LocalizedText {
    func language(of text: Text) -> Language {
      Self.language(text.language) ?? Self.language(self.language) ?? activity
    }
    let texts = texts.filter { !$0.text.isEmpty }
    // Most texts are in one language.
    if texts.count == 1 { return LocalizedText(texts[0].text, in: language(of: texts[0])) }
    return texts.reduce(into: LocalizedText([:])) { all, text in
      let language = language(of: text)
      let before = all[language].map { $0 + "\n" } ?? ""
      all = LocalizedText(before + text.text, in: language).completed(with: all)
    }
  }

  /// A language by its code (ISO 639-1), without the country after it.
  static func language(_ tag: String?) -> Language? {
    guard let code = tag?.prefix(while: { $0 != "-" && $0 != "_" }), !code.isEmpty
    else { return nil }
    return Language(code: String(code))
  }
}

extension [NarrativeDraft.Text] {
  /// The same as one text by languages; `nil` where there is none.
  func localized(_ activity: Language) -> LocalizedText? {
    NarrativeDraft(texts: self).localized(activity).nonEmpty
  }
}
