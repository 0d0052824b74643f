import PortfolioModel

/// A code of some list or vocabulary, as it is written.
struct CodeDraft: Sendable {
  var code = ""
  var vocabulary: String?
  var vocabularyURI: String?
  var share: Share?
  var significance: String?
  var type: String?
  var names: [NarrativeDraft.Text] = []
}

extension ElementList<CodeDraft> {
  static let code = ElementList(
    "code", blank: CodeDraft(), [.attribute("code", "The code.") { $1.code = $0 }])

  /// A country.
  static let country = ElementList(
    "country", blank: CodeDraft(),
    [
      .attribute("code", "The country (ISO 3166).", in: .capital) { $1.code = $0 },
      .attribute("percentage", "The part of the money.", .percentage) { $1.share = $0 },
      .ownNarrative("What the publisher calls it.") { $1.names.append($0) },
    ])

  /// A sector, region, tag, policy marker or kind of aid.
  static let vocabularyCode = ElementList(
    "vocabulary-code", blank: CodeDraft(),
    [
      .attribute("code", "The code.") { $1.code = $0 },
      .attribute("vocabulary", "The list that has it.") { $1.vocabulary = $0 },
      .attribute("vocabulary-uri", "Where a list of one's own is explained.") {
        $1.vocabularyURI = $0
      },
      .attribute("percentage", "The part of the money.", .percentage) { $1.share = $0 },
      .attribute("significance", "How much a marker matters.") { $1.significance = $0 },
      .attribute("type", "Whether a humanitarian scope is an emergency or an appeal.") {
        $1.type = $0
      },
      .ownNarrative("What the code means.") { $1.names.append($0) },
    ])
}

extension CodeDraft {
  func published(_ language: Language) -> PublishedCode {
    var code = PublishedCode(code: code)
    code.vocabulary = vocabulary
    code.vocabularyURI = vocabularyURI
    code.share = share
    code.significance = significance
    code.type = type
    code.name = names.localized(language)
    return code
  }

  /// The vocabulary and the code as one: `2:720`.
  var qualified: String { (vocabulary ?? "1") + ":" + code }
}

/// A day, as it is written.
struct DateDraft: Sendable {
  var day: Day?
  var type: String?
}

extension ElementList<DateDraft> {
  static let date = ElementList(
    "date", blank: DateDraft(),
    [
      .attribute("iso-date", "The day.", .day) { $1.day = $0 },
      .attribute("type", "Of what it is the day: a planned or actual start or end.") {
        $1.type = $0
      },
    ])
}
