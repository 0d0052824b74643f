import DocumentModel
import PortfolioModel

extension HTMLPrinter {
  /// The title and what the document says of itself.
  var banner: Markup {
    let facts = document.sections.flatMap(\.blocks).compactMap { block in
      if case .cover(let facts) = block { facts } else { nil }
    }
    let id = coverSection.map { anchors.sections[$0].id }
    let title = Markup.element(
      "h1", ["id": Anchors.title], [Markup(document.identity.title)])
    return .block("header", ["id": id], [title] + facts.map(list))
  }

  /// The sections, each with a way to it, where there are several.
  var contents: [Markup] {
    guard document.sections.count > 1 else { return [] }
    let title = document.contentsTitle
    let heading = title.map { Markup.element("h2", ["id": Anchors.contents], [Markup($0)]) }
    let label = heading == nil ? Anchors.title : Anchors.contents
    let items = zip(document.sections, anchors.sections).map { section, anchor in
      Markup.element(
        "li", [:], [.element("a", ["href": "#" + anchor.id], [Markup(section.title)])])
    }
    let list = Markup.block("ul", [:], items)
    return [.block("nav", ["aria-labelledby": label], (heading.map { [$0] } ?? []) + [list])]
  }

  /// What made the page, so that a printed one can be made again.
  var footer: Markup {
    let identity = document.identity
    let day = Value.date(PartialDate(identity.asOf))
    let parts: [[Markup]] = [
      [Markup(identity.organisation)],
      [Markup(words.asOf + " "), markup(of: day)],
      [Markup("Folio "), markup(of: .code(identity.version))],
      [Markup("SHA-256 "), markup(of: .code(identity.fingerprint))],
    ]
    return .block("footer", [:], parts.map { .element("p", [:], $0) })
  }

  /// The lines at the foot of each printed page.
  var pageMargins: String {
    let identity = document.identity
    let day = "\(words.asOf) \(identity.asOf.isoText) · \(identity.fingerprint.prefix(12))"
    let page = "\(words.page) ".styleText + " counter(page) " + " \(words.pageOf) ".styleText
    return """
      @page {
        @bottom-left { content: \(isRightToLeft ? page + " counter(pages)" : day.styleText); }
        @bottom-right { content: \(isRightToLeft ? day.styleText : page + " counter(pages)"); }
      }
      """
  }
}

extension Document {
  fileprivate var contentsTitle: String? {
    for case .contents(let title) in sections.flatMap(\.blocks) { return title }
    return nil
  }
}

extension String {
  /// The text as a quoted string of a style sheet.
  fileprivate var styleText: String {
    let scalars = unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar == " " || scalar == "-" || ("0"..."9") ~= scalar
        ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    return "\"" + scalars.joined() + "\""
  }
}
