import PortfolioModel

/// What reading the elements of a file comes upon: what is not kept, and what is not as it should
/// be.
struct ElementReading {
  let file: String
  private let names: DocumentNames
  private var counts: [Key: Count] = [:]

  init(file: String, names: DocumentNames) {
    self.file = file
    self.names = names
  }

  /// More paths than the standard has.
  private static let mostPaths = 2_000

  /// What may be said of values, once for all of a path.
  enum Note: String, CaseIterable {
    /// The model has no place for it.
    case notKept = "not-kept"
    /// Spaces or line breaks stand around a code.
    case spaces = "spaces"
    /// It is no value of its form.
    case notUnderstood = "not-understood"
    /// There is no text where one belongs.
    case noNarrative = "no-narrative"
    /// It is written in other letters than the list of codes has it.
    case otherCase = "other-case"
  }

  private struct Key: Hashable {
    let note: Note
    let path: [ElementName]
    let attribute: ElementName?
  }

  private struct Count {
    var count = 0
    let line: Int
    let text: String
  }

  mutating func note(
    _ note: Note, _ element: Element, _ attribute: ElementName? = nil, _ text: String = ""
  ) {
    let known = Key(note: note, path: element.path, attribute: attribute)
    // A file of nothing but new names must not fill the memory.
    let isRoom = counts.count < Self.mostPaths || counts[known] != nil
    let key = isRoom ? known : Key(note: note, path: [], attribute: nil)
    counts[key, default: Count(line: element.line, text: text.shortened)].count += 1
  }

  mutating func countUnkept(_ element: Element, _ attribute: ElementName? = nil) {
    note(.notKept, element, attribute)
  }

  /// The text of an element without spaces around it.
  func text(of element: Element) -> String { element.text.trimmed }

  /// The value of an attribute; spaces around it are taken away and told of.
  mutating func text(of attribute: ElementTree.Attribute, _ element: Element) -> String {
    let (text, hadSpaces) = element.tree.trimmed(attribute.value)
    if hadSpaces, !text.isEmpty { note(.spaces, element, attribute.name, text) }
    return text
  }

  /// One finding for each note and path, in the order of places.
  var findings: [Finding] {
    counts.map { key, count in
      let path =
        key.path.map(names.text(of:)) + (key.attribute.map { ["@" + names.text(of: $0)] } ?? [])
      return Finding(
        key.note.severity,
        Message(
          "iati-note.\(key.note.rawValue)",
          [
            "count": .number(count.count), "path": .text(path.joined(separator: "/")),
            "text": .text(count.text),
          ]), at: Place(file: file, line: count.line),
        remedy: Message("iati-note.\(key.note.rawValue).help"))
    }.sorted { ($0.place?.line ?? 0, $0.pathText) < ($1.place?.line ?? 0, $1.pathText) }
  }
}

extension ElementReading.Note {
  fileprivate var severity: Severity { self == .notUnderstood ? .warning : .information }
}

extension Finding {
  fileprivate var pathText: String {
    if case .text(let path) = fact.arguments["path"] { path } else { "" }
  }
}
