/// An element of a tree, good for as long as the tree is not cleared.
struct Element: BitwiseCopyable {
  let tree: UnsafePointer<ElementTree>
  let index: Int

  private var node: UnsafeMutablePointer<ElementTree.Node> { tree.pointee.nodes.start + index }

  var name: ElementName { node.pointee.name }
  var line: Int { Int(node.pointee.line) }
  var attributes: UnsafeBufferPointer<ElementTree.Attribute> {
    let range = node.pointee.attributes
    return UnsafeBufferPointer(
      start: tree.pointee.attributes.start + Int(range.start), count: Int(range.end - range.start))
  }

  /// The element that contains it, within its part.
  var parent: Element? {
    let parent = Int(node.pointee.parent)
    return parent < 0 ? nil : Element(tree: tree, index: parent)
  }

  /// The first element directly within.
  var firstChild: Element? {
    index + 1 < Int(node.pointee.end) ? Element(tree: tree, index: index + 1) : nil
  }

  /// The element that follows within the same one.
  var nextSibling: Element? {
    guard let parent, node.pointee.end < parent.node.pointee.end else { return nil }
    return Element(tree: tree, index: Int(node.pointee.end))
  }

  func value(of attribute: ElementTree.Attribute) -> Bytes { bytes(attribute.value) }

  /// The text that stands in the element itself, whatever stands around it.
  func withText<Result>(_ take: (Bytes) -> Result) -> Result {
    guard let first = firstChild else { return take(bytes(node.pointee.text)) }
    var own: [UInt8] = []
    var start = node.pointee.text.start
    var next: Element? = first
    while let child = next {
      let inner = child.node.pointee
      let before = child.attributes.first?.value ?? inner.text
      own += bytes(ElementTree.Range32(start: start, end: max(start, before.start))).all
      start = inner.text.end
      next = child.nextSibling
    }
    own += bytes(ElementTree.Range32(start: start, end: node.pointee.text.end)).all
    return own.withUnsafeBufferPointer { take(Bytes(all: $0)) }
  }

  private func bytes(_ range: ElementTree.Range32) -> Bytes {
    Bytes(
      all: UnsafeBufferPointer(
        start: tree.pointee.bytes.start + Int(range.start), count: Int(range.end - range.start)))
  }
}
