import Foundation

extension Project {
  /// All that is written about the project, in all languages, folded.
  public var searchText: String {
    let texts =
      [title] + otherTitles + targetGroups + partners.map(\.name) + lessons.map(\.text)
      + documents.map(\.title) + results.map(\.title)
      + results.flatMap(\.indicators).map(\.title) + [description].compactMap(\.self)
    let plain = [code.text, manager ?? ""] + identifiers.map(\.value) + partners.compactMap(\.role)
    let written = plain + texts.flatMap { text in text.languages.compactMap { text[$0] } }
    return written.joined(separator: "\n").folded
  }
}

extension String {
  /// The text without what people leave out when they search: case, accents, the marks over and
  /// under Arabic letters.
  public var folded: String {
    // Foundation's own folding leaves the marks of Arabic in place on some systems.
    let letters = decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark && $0 != "\u{640}"
    }
    return String(String.UnicodeScalarView(letters)).lowercased()
      .precomposedStringWithCanonicalMapping
  }
}
