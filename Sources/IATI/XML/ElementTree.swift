/// Elements of a document with all that they contain, in memory that is used again for the next.
///
/// Elements stand in the order in which they begin, so that what an element contains follows it.
/// Texts and values of attributes share one row of bytes.
struct ElementTree {
  struct Node: BitwiseCopyable {
    let name: ElementName
    /// The element that contains it; below 0 where it is the outermost of a part.
    let parent: Int32
    let line: Int32
    var attributes: Range32
    var text: Range32
    /// The place after the last element that it contains.
    var end: Int32
  }

  struct Attribute: BitwiseCopyable {
    let name: ElementName
    let value: Range32
  }

  /// From which place to before which something stands.
  struct Range32: BitwiseCopyable {
    let start: Int32
    var end: Int32
  }

  private(set) var nodes = Memory<Node>(capacity: 4_096)
  private(set) var attributes = Memory<Attribute>(capacity: 4_096)
  private(set) var bytes = Memory<UInt8>(capacity: 1 << 18)
  private var open = Memory<Int32>(capacity: 256)
  /// Where the part begins.
  private(set) var firstNode = 0
  private var firstByte = 0
  /// Whether the part holds more than is taken of one; the rest is not kept.
  private(set) var isFull = false

  /// More bytes and elements than any transaction or result has.
  static let mostBytes = 16_000_000
  static let mostNodes = 500_000
  /// What is as good as kept where it has been made room for once.
  private static let usualSize = 1 << 20

  func free() {
    nodes.free()
    attributes.free()
    bytes.free()
    open.free()
  }

  mutating func clear() {
    nodes.clear(keeping: Self.usualSize / 16)
    attributes.clear(keeping: Self.usualSize / 16)
    bytes.clear(keeping: Self.usualSize)
    beginPart()
  }

  /// What follows belongs to a part of its own.
  mutating func beginPart() {
    open.keep(0)
    (firstNode, firstByte, isFull) = (nodes.count, bytes.count, false)
  }

  /// Begins an element, whose attributes are then added.
  mutating func begin(_ name: ElementName, line: Int) {
    isFull = isFull || nodes.count - firstNode >= Self.mostNodes
    let (attribute, byte) = (Int32(attributes.count), Int32(bytes.count))
    let index = Int32(nodes.count)
    nodes.append(
      Node(
        name: name, parent: open.count > 0 ? open[open.count - 1] : -1,
        line: Int32(truncatingIfNeeded: line),
        attributes: Range32(start: attribute, end: attribute),
        text: Range32(start: byte, end: byte), end: index + 1))
    open.append(index)
  }

  /// Adds an attribute to the element that was begun last.
  mutating func add(_ name: ElementName, _ value: UnsafeBufferPointer<UInt8>) {
    guard !isFull else { return }
    let start = Int32(bytes.count)
    add(value)
    attributes.append(
      Attribute(name: name, value: Range32(start: start, end: Int32(bytes.count))))
    let node = nodes.start + (nodes.count - 1)
    node.pointee.attributes.end += 1
    node.pointee.text = Range32(start: Int32(bytes.count), end: Int32(bytes.count))
  }

  mutating func end() {
    guard open.count > 0 else { return }
    let index = Int(open[open.count - 1])
    open.keep(open.count - 1)
    let node = nodes.start + index
    node.pointee.text.end = Int32(bytes.count)
    node.pointee.end = Int32(nodes.count)
    // What is not kept is forgotten as soon as it ends, so that it cannot fill the memory.
    if isFull, index > firstNode { nodes.keep(index) }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    isFull = isFull || bytes.count - firstByte + text.count > Self.mostBytes
    if !isFull { bytes.append(text) }
  }
}
