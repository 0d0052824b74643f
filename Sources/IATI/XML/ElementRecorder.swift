/// Takes a document's elements as the parser comes upon them, and hands them over in batches.
struct ElementRecorder {
  private var names = DocumentNames()
  private var knownNames = 0
  private var batch: ElementBatch
  private var depth = 0
  private var isInActivity = false
  /// How many elements are open from one on that is gone past: nobody knows its name, or wants it.
  private var skipped = 0
  /// Whether that one is not kept either.
  private var isUnwanted = false
  private let wanted: WantedElements?
  /// The name of the part of an activity that is open.
  private var part = ElementRecorder.activity
  private let relay: BatchRelay
  /// Whether nobody takes what is recorded any more.
  private(set) var isStopped = false

  private static let activity = ElementName("iati-activity")

  /// - Parameter wanted: the elements of activities that are recorded; `nil` where all are.
  init(_ relay: BatchRelay, _ wanted: WantedElements?) {
    // Names that lists know must be known before the document's.
    _ = Self.activity
    self.relay = relay
    self.wanted = wanted
    batch = ElementBatch()
  }

  func free() { names.free() }

  mutating func begin(
    _ name: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, line: Int, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    depth += 1
    if skipped > 0 {
      skipped += 1
      return
    }
    guard depth <= 2 || isInActivity else { return }
    let name = names.name(at: name, prefix: prefix)
    if let wanted, goesPast(name, wanted) { return }
    let tree = batch.tree
    if depth <= 3 { tree.pointee.beginPart() }
    tree.pointee.begin(name, line: line)
    if depth > 2, name.own != nil {
      skipped = 1
      return
    }
    if let attributes { add(attributes, count) }
    if depth <= 2 { beginOutermost(name) }
  }

  /// Whether an element is one that nobody wants, with all that it contains.
  private mutating func goesPast(_ name: ElementName, _ wanted: WantedElements) -> Bool {
    if depth == 3 { part = name }
    let isWanted =
      switch depth {
      case 3: wanted.containsInActivity(name)
      case 4: wanted.contains(name, in: part)
      default: true
      }
    if !isWanted { (skipped, isUnwanted) = (1, true) }
    return !isWanted
  }

  /// libxml2 gives five addresses each: name, prefix, namespace, and where the value begins and ends.
  private mutating func add(
    _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>, _ count: Int
  ) {
    for index in 0..<count {
      guard let name = attributes[index * 5], let start = attributes[index * 5 + 3],
        let end = attributes[index * 5 + 4]
      else { continue }
      batch.tree.pointee.add(
        names.name(at: name, prefix: attributes[index * 5 + 1]),
        UnsafeBufferPointer(start: start, count: end - start))
    }
  }

  private mutating func beginOutermost(_ name: ElementName) {
    isInActivity = depth == 2 && name == Self.activity
    note(depth == 1 ? .root : isInActivity ? .activity : .other, batch.tree.pointee.nodes.count - 1)
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    if depth >= 3, isInActivity, skipped == 0 { batch.tree.pointee.add(text) }
  }

  mutating func end() {
    defer { depth -= 1 }
    if skipped > 0 {
      skipped -= 1
      if skipped > 0 { return }
      if isUnwanted {
        isUnwanted = false
        return
      }
    }
    guard isInActivity else { return }
    let tree = batch.tree
    if depth >= 3 { tree.pointee.end() }
    if depth == 3 { note(tree.pointee.isFull ? .tooLarge : .element, tree.pointee.firstNode) }
    if depth == 2 {
      isInActivity = false
      note(.activityEnd, 0)
    }
  }

  private mutating func note(_ kind: ElementBatch.Part.Kind, _ index: Int) {
    batch.parts.append(ElementBatch.Part(kind: kind, index: index))
    if batch.isEnough { handOver() }
  }

  private mutating func handOver() {
    if names.own.count > knownNames { batch.names = Array(names.own[knownNames...]) }
    knownNames = names.own.count
    guard let next = relay.exchange(batch) else {
      isStopped = true
      batch = ElementBatch()
      return
    }
    next.clear()
    batch = next
  }

  /// Hands over the last batch.
  mutating func finish(_ ending: DocumentEnding) {
    batch.ending = ending
    handOver()
  }
}
