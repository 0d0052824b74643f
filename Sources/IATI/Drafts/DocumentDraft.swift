import PortfolioModel

/// A link to a document, as it is written.
struct DocumentDraft: Sendable {
  var link: String?
  var format: String?
  var title = NarrativeDraft()
  var description: NarrativeDraft?
  var categories: [String] = []
  var languages: [String] = []
  var date: Day?
}

extension ElementList<DocumentDraft> {
  static let document = ElementList(
    "document-link", blank: DocumentDraft(),
    [
      .attribute("url", "Where it is.") { $1.link = $0 },
      .attribute("format", "Its format (IANA media type).") { $1.format = $0 },
      .narratives("title", "Its title.") { $1.title = $0 },
      .narratives("description", "What it is about.") { $1.description = $0 },
      .code("category", "What sort of document it is.") { $1.categories.append($0) },
      .code("language", "A language it is in.") { $1.languages.append($0) },
      .day("document-date", "Its day.") { $1.date = $0 },
    ])
}
