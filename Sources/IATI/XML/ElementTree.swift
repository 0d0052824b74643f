/// One element of a document with all that it contains, in arrays that are used again for the next.
///
/// Elements stand in the order in which they begin, so that what an element contains follows it.
/// Texts and values of attributes share one array of bytes.
final class ElementTree {
  struct Node {
    let name: ElementName
    let parent: Int
    let line: Int
    let attributes: Range<Int>
    var text: Range<Int>
    /// The place after the last element that it contains.
    var end: Int
  }

  struct Attribute {
    let name: ElementName
    let value: Range<Int>
  }

  private(set) var nodes: [Node] = []
  private(set) var attributes: [Attribute] = []
  private(set) var bytes: [UInt8] = []
  private var open: [Int] = []
  /// Whether it holds more than is taken of one element; the rest is not kept.
  private(set) var isFull = false

  /// More bytes and elements than any transaction or result has.
  static let mostBytes = 16_000_000
  static let mostNodes = 500_000

  func clear() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    isFull = false
  }

  func begin(
    _ name: ElementName, line: Int, attributes values: [(ElementName, UnsafeBufferPointer<UInt8>)]
  ) {
    isFull = isFull || nodes.count >= Self.mostNodes
    let first = attributes.count
    if !isFull {
      for (name, value) in values { attributes.append(Attribute(name: name, value: add(value))) }
    }
    nodes.append(
      Node(
        name: name, parent: open.last ?? -1, line: line, attributes: first..<attributes.count,
        text: bytes.count..<bytes.count, end: nodes.count + 1))
    open.append(nodes.count - 1)
  }

  func end() {
    guard let index = open.popLast() else { return }
    nodes[index].text = nodes[index].text.lowerBound..<bytes.count
    nodes[index].end = nodes.count
    // What is not kept is forgotten as soon as it ends, so that it cannot fill the memory.
    if isFull, index > 0 { nodes.removeSubrange(index...) }
  }

  @discardableResult
  func add(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    isFull = isFull || bytes.count + text.count > Self.mostBytes
    guard !isFull else { return bytes.count..<bytes.count }
    bytes.append(contentsOf: text)
    return bytes.count - text.count..<bytes.count
  }
}
