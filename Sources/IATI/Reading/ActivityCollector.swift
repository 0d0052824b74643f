import PortfolioModel

/// Makes drafts of the activities of a file as their elements come.
struct ActivityCollector {
  private var draft = ActivityDraft()
  private var isInActivity = false
  private(set) var reading: ElementReading
  /// What the file says it is, once its first tag is read.
  private(set) var root: Root?

  /// The first element of a file.
  struct Root {
    let name: String
    let version: String?
  }

  private let activities = ElementList<ActivityDraft>.activity
  private static let version = ElementName("version")

  init(file: String) {
    // Names that lists know must be known before the document's.
    _ = Self.version
    reading = ElementReading(file: file)
  }

  /// Where an activity begins that has not ended.
  var unfinished: (line: Int, identifier: String)? {
    isInActivity ? (draft.line, draft.identifier) : nil
  }

  /// Takes the names of a batch, whose parts follow.
  mutating func begin(_ batch: ElementBatch) { reading.add(batch.names) }

  /// Takes the next part.
  ///
  /// - Returns: the activity that ends with it, where one does.
  mutating func take(_ part: ElementBatch.Part, of batch: ElementBatch) -> ActivityDraft? {
    let element = batch.element(of: part)
    switch part.kind {
    case .root: root = Root(name: reading.text(of: element.name), version: version(of: element))
    case .other: reading.countUnkept(element)
    case .activity:
      draft = ActivityDraft()
      draft.line = element.line
      isInActivity = true
      activities.readAttributes(of: element, into: &draft, &reading)
    case .element: activities.readChild(element, into: &draft, &reading)
    case .tooLarge: draft.tooLarge.append((reading.text(of: element.name), element.line))
    case .activityEnd:
      isInActivity = false
      return draft
    }
    return nil
  }

  private func version(of root: Element) -> String? {
    root.attributes.first { $0.name == Self.version }.map { root.value(of: $0).trimmed.text }
  }
}
