import PortfolioModel

/// Makes drafts of the activities of a file as their elements come.
///
/// It holds one element of an activity at a time, and the drafts until they are taken.
final class ActivityCollector: ElementTaking {
  private let names: DocumentNames
  private let tree = ElementTree()
  private var depth = 0
  private var draft: ActivityDraft?
  private(set) var reading: ElementReading
  /// What the file says it is, once its first tag is read.
  private(set) var root: Root?
  private var finished: [ActivityDraft] = []

  /// The first element of a file.
  struct Root {
    let name: String
    let version: String?
  }

  private static let activities = ElementList<ActivityDraft>.activity
  private static let activity = ElementName("iati-activity")
  private static let version = ElementName("version")

  init(file: String, names: DocumentNames) {
    // The list's names must be known before those of the document.
    _ = Self.activities
    _ = (Self.activity, Self.version)
    self.names = names
    reading = ElementReading(file: file, names: names)
  }

  /// The activities that ended since they were last taken.
  func takeFinished() -> [ActivityDraft] {
    defer { finished.removeAll(keepingCapacity: true) }
    return finished
  }

  /// Where an activity begins that has not ended.
  var unfinished: (line: Int, identifier: String)? {
    draft.map { ($0.line, $0.identifier) }
  }

  func begin(
    _ name: ElementName, line: Int, attributes: [(ElementName, UnsafeBufferPointer<UInt8>)]
  ) {
    depth += 1
    if depth <= 3 { tree.clear() }
    tree.begin(name, line: line, attributes: attributes)
    if depth == 1 { beginFile() }
    if depth == 2 { beginActivity(line) }
  }

  private func beginFile() {
    let element = Element(tree: tree, index: 0)
    let version = element.attributes.first { $0.name == Self.version }
    root = Root(
      name: names.text(of: element.name), version: version.map { tree.trimmed($0.value).trimmed })
  }

  private func beginActivity(_ line: Int) {
    let element = Element(tree: tree, index: 0)
    guard element.name == Self.activity else { return reading.countUnkept(element) }
    var draft = ActivityDraft()
    draft.line = line
    Self.activities.readAttributes(of: element, into: &draft, &reading)
    self.draft = draft
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    if depth >= 3, draft != nil { tree.add(text) }
  }

  func end() {
    tree.end()
    if depth == 3 { endPart() }
    if depth == 2, let draft = draft.take() { finished.append(draft) }
    depth -= 1
  }

  private func endPart() {
    guard draft != nil else { return }
    let element = Element(tree: tree, index: 0)
    if tree.isFull {
      draft?.tooLarge.append((names.text(of: element.name), element.line))
    } else if var draft = draft.take() {
      Self.activities.readChild(element, into: &draft, &reading)
      self.draft = draft
    }
  }
}
