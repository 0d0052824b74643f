import PortfolioModel

/// Parts of a document as they follow each other, handed from the parser to the reader.
final class ElementBatch {
  let tree: UnsafeMutablePointer<ElementTree>
  var parts: [Part] = []
  /// Names that no list of elements knows and that come here for the first time.
  var names: [String] = []
  /// How the document ends, where it ends here.
  var ending: DocumentEnding?

  /// What stands at a place of the document.
  struct Part {
    let kind: Kind
    let index: Int

    enum Kind {
      /// The tag of the outermost element.
      case root
      /// The tag of an activity.
      case activity
      /// An element beside the activities.
      case other
      /// An element of an activity with all that it contains.
      case element
      /// The same, where it is larger than any such element; what it contains is not kept.
      case tooLarge
      /// The end of an activity.
      case activityEnd
    }
  }

  /// A batch that is as large as this is handed over.
  private static let enough = (bytes: 1 << 17, nodes: 1 << 13)

  init() {
    tree = .allocate(capacity: 1)
    tree.initialize(to: ElementTree())
  }

  deinit {
    tree.pointee.free()
    tree.deinitialize(count: 1)
    tree.deallocate()
  }

  var isEnough: Bool {
    tree.pointee.bytes.count >= Self.enough.bytes || tree.pointee.nodes.count >= Self.enough.nodes
  }

  func element(of part: Part) -> Element { Element(tree: tree, index: part.index) }

  func clear() {
    tree.pointee.clear()
    parts.removeAll(keepingCapacity: true)
    names = []
    ending = nil
  }
}

/// How a document ends: as it should, or where it can be read no further.
enum DocumentEnding {
  case complete
  case broken(Refusal)
}
