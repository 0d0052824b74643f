/// A piece of HTML or SVG. What enters it as text is escaped, so no text becomes markup.
struct Markup: Sendable {
  let source: String

  private init(source: String) { self.source = source }

  /// Text that the reader sees as it is; what is set apart in it stands in an element of its own.
  init(_ text: String) {
    let escaped = text.escapedForMarkup
    source =
      escaped == escaped.withoutIsolates
      ? escaped
      : escaped.replacing("\u{2068}", with: "<bdi>").replacing("\u{2069}", with: "</bdi>")
  }

  /// Text where no element can stand.
  init(plain text: String) { source = text.escapedForMarkup }

  /// An element whose content stands close together; attributes that are `nil` are left out.
  static func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup] = []
  ) -> Markup {
    Markup(
      source: tag(name, attributes) + content.map(\.source).joined() + "</\(name)>")
  }

  /// An element with each piece of its content on a line of its own.
  static func block(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: [Markup]
  ) -> Markup {
    let lines = [tag(name, attributes)] + content.map(\.source) + ["</\(name)>"]
    return Markup(source: lines.joined(separator: "\n"))
  }

  /// An element that has no content and no end.
  static func single(_ name: String, _ attributes: KeyValuePairs<String, String?>) -> Markup {
    Markup(source: tag(name, attributes))
  }

  /// A style sheet; it must not hold the end of its element.
  static func style(_ sheet: String) -> Markup {
    precondition(!sheet.contains("</"), "a style sheet does not end its element")
    return Markup(source: "<style>\n\(sheet)\n</style>")
  }

  private static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String?>
  ) -> String {
    let written = attributes.compactMap { name, value in
      value.map { " \(name)=\"\($0.escapedForMarkup)\"" }
    }
    return "<\(name)\(written.joined())>"
  }
}

extension String {
  /// The text inside an element or a quoted attribute. Characters that HTML forbids become
  /// U+FFFD, the replacement character.
  fileprivate var escapedForMarkup: String {
    guard unicodeScalars.contains(where: { $0.isSpecialInMarkup }) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      case "\r": text += "\n"
      default: text.unicodeScalars.append(scalar.isForbiddenInMarkup ? "\u{FFFD}" : scalar)
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isSpecialInMarkup: Bool {
    "&<>\"'\r".unicodeScalars.contains(self) || isForbiddenInMarkup
  }

  /// Controls other than tab and new line, and what is no character.
  fileprivate var isForbiddenInMarkup: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}
