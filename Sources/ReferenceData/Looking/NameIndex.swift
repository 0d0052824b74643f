import PortfolioModel
import Syntax

/// The names of a list in all languages, without case and accents, and whose they are.
struct NameIndex: Sendable {
  private let codes: [String: String]
  private let names: [String]

  /// Of entries with the same name the first is found.
  init(_ entries: [ReferenceEntry]) {
    codes = entries.reduce(into: [:]) { codes, entry in
      for name in entry.names where codes[name.folded] == nil { codes[name.folded] = entry.code }
    }
    names = codes.keys.sorted()
  }

  /// The code whose name is what was written, or was probably meant by it.
  func code(nearestTo text: String) -> String? {
    let wanted = text.folded
    if let code = codes[wanted] { return code }
    // A slip in a word of two or three letters makes another word.
    guard wanted.count > 3 else { return nil }
    return names.nearest(to: wanted).flatMap { codes[$0] }
  }
}

extension ReferenceEntry {
  /// All that it is called, in whatever language.
  var names: [String] { name.languages.compactMap { name[$0] } + aliases }
}
