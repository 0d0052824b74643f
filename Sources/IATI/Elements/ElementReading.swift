import PortfolioModel

/// What reading the elements of a file comes upon: what is not kept, and what is not as it should
/// be.
struct ElementReading {
  let file: String
  /// The names of the document that no list of elements knows.
  private var names: [String] = []
  private var counts: [Key: Count] = [:]
  private var paths = ElementPaths()

  init(file: String) { self.file = file }

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
    let path: Int32
    let attribute: ElementName?
    /// The number of the standard's rule that is broken.
    var rule: String?
  }

  private struct Count {
    var count = 0
    let line: Int
    let text: String
  }

  /// Takes names that no list of elements knows, in the order in which they come.
  mutating func add(_ names: [String]) { self.names += names }

  func text(of name: ElementName) -> String { name.own.map { names[$0] } ?? name.knownText }

  mutating func note(
    _ note: Note, _ element: Element, _ attribute: ElementName? = nil, _ text: String = ""
  ) {
    // A file of nothing but new names must not fill the memory.
    let isRoom = counts.count < Self.mostPaths
    let path = paths.number(of: element, adding: isRoom)
    let rule = note == .spaces ? SpaceRule.number(of: element, attribute) : nil
    let known = path.map { Key(note: note, path: $0, attribute: attribute, rule: rule) }
    if let known, counts[known] != nil {
      counts[known]?.count += 1
      return
    }
    let key = isRoom ? known : nil
    counts[
      key ?? Key(note: note, path: ElementPaths.none, attribute: nil),
      default: Count(line: element.line, text: text.shortened)
    ].count += 1
  }

  mutating func countUnkept(_ element: Element, _ attribute: ElementName? = nil) {
    note(.notKept, element, attribute)
  }

  /// The value of an attribute; spaces around it are taken away and told of.
  mutating func bytes(of attribute: ElementTree.Attribute, _ element: Element) -> Bytes {
    trimmed(element.value(of: attribute), element, attribute.name)
  }

  /// A value without the spaces around it, which are told of.
  ///
  /// - Parameter attribute: the attribute that has it; `nil` where it is the element's text.
  mutating func trimmed(
    _ whole: Bytes, _ element: Element, _ attribute: ElementName? = nil
  ) -> Bytes {
    let trimmed = whole.trimmed
    if trimmed.all.count < whole.all.count, !trimmed.isEmpty {
      note(.spaces, element, attribute, trimmed.text)
    }
    return trimmed
  }

  /// One finding for each note and path, in the order of places.
  var findings: [Finding] {
    counts.map(finding).sorted {
      ($0.place?.line ?? 0, $0.pathText) < ($1.place?.line ?? 0, $1.pathText)
    }
  }

  private func finding(of key: Key, _ count: Count) -> Finding {
    let path =
      paths.names(of: key.path).map(text(of:))
      + (key.attribute.map { ["@" + text(of: $0)] } ?? [])
    let fact = Message(
      "iati-note.\(key.note.rawValue)",
      [
        "count": .number(count.count), "path": .text(path.joined(separator: "/")),
        "text": .text(count.text),
      ])
    let place = Place(file: file, line: count.line)
    guard let rule = key.rule else {
      return Finding(
        key.note.severity, fact, at: place,
        remedy: Message("iati-note.\(key.note.rawValue).help"))
    }
    return Finding(
      key.note.severity, fact, at: place, remedy: Message("iati-rule.help", ["rule": .text(rule)])
    ).under("iati-\(rule)")
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
