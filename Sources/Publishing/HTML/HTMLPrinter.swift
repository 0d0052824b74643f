import DocumentModel
import PortfolioModel

extension Printer {
  /// The document as one page for a browser and for paper, which needs nothing but itself.
  public static let html = Printer(ending: "html") { document, file in
    try file.write(HTMLPrinter(document).text())
    return []
  }
}

/// Writes a document as a page of HTML.
struct HTMLPrinter {
  let document: Document
  let anchors: Anchors
  let reader: ReaderText

  init(_ document: Document) {
    self.document = document
    anchors = Anchors(document)
    reader = ReaderText(document)
  }

  var words: Words { document.words }
  var isRightToLeft: Bool { document.identity.language.isRightToLeft }

  func text() throws -> String {
    let language = document.identity.language.code
    let direction = isRightToLeft ? "rtl" : "ltr"
    let page = Markup.block("html", ["lang": language, "dir": direction], [head, try body()])
    return "<!doctype html>\n" + page.source + "\n"
  }

  private var head: Markup {
    let identity = document.identity
    return .block(
      "head", [:],
      [
        .single("meta", ["charset": "utf-8"]),
        .element("title", [:], [Markup(plain: identity.title.withoutIsolates)]),
        .single("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .single("meta", ["name": "generator", "content": "Folio \(identity.version)"]),
        .style(PageStyle.sheet + "\n" + pageMargins),
      ])
  }

  private func body() throws -> Markup {
    let sections = try document.sections.indices.compactMap(section)
    return .block("body", [:], [banner] + contents + [.block("main", [:], sections), footer])
  }

  /// A section under its heading; that of the cover is the page's own.
  private func section(_ index: Int) throws -> Markup? {
    let section = document.sections[index]
    let anchor = anchors.sections[index]
    let heading =
      index == coverSection ? Anchors.title : Anchors.heading(of: anchor.id)
    let blocks = try zip(section.blocks, anchor.blocks).compactMap {
      try markup(of: $0, Place(id: $1, section: heading))
    }
    let isWide = section.blocks.contains { $0.isWide }
    let style = isWide ? "wide" : nil
    guard index == coverSection else {
      let title = Markup.element("h2", ["id": heading], [Markup(section.title)])
      return .block(
        "section", ["id": anchor.id, "class": style, "aria-labelledby": heading], [title] + blocks)
    }
    guard !blocks.isEmpty else { return nil }
    return .block("section", ["class": style, "aria-labelledby": heading], blocks)
  }

  /// The section whose heading is the page's own.
  var coverSection: Int? {
    document.sections.firstIndex { section in
      section.blocks.contains { if case .cover = $0 { true } else { false } }
    }
  }

  /// What stands in the page's banner and contents already is left out.
  private func markup(of block: Block, _ place: Place) throws -> Markup? {
    switch block {
    case .cover, .contents: nil
    case .facts(let title, let facts): part(title, place, [list(of: facts)])
    case .table(let table): part(table.title, place, markup(of: table, place))
    case .chart(let chart): figure(of: chart, place)
    case .prose(let title, let sentences): part(title, place, [list(of: sentences)])
    case .proofs(let title, let proofs): part(title, place, [try markup(of: proofs, place)])
    }
  }

  private func part(_ title: String, _ place: Place, _ content: [Markup]) -> Markup {
    .block(
      "div", ["class": "part", "id": place.id],
      [.element("h3", ["id": place.heading], [Markup(title)])] + content)
  }
}

/// Where a block stands on the page: its id, and that of its section's heading.
struct Place {
  let id: String
  let section: String

  /// The id of the block's heading.
  var heading: String { Anchors.heading(of: id) }
}

extension Block {
  /// Whether it is too wide for a page that is higher than wide.
  fileprivate var isWide: Bool {
    if case .table(let table) = self { table.columns.count > 7 } else { false }
  }
}
