/// An element of a tree.
struct Element {
  let tree: ElementTree
  let index: Int

  var name: ElementName { tree.nodes[index].name }
  var line: Int { tree.nodes[index].line }
  var attributes: ArraySlice<ElementTree.Attribute> {
    tree.attributes[tree.nodes[index].attributes]
  }

  /// The names of the elements that contain it, the outermost first, and its own.
  var path: [ElementName] {
    var names: [ElementName] = []
    var next = index
    while next >= 0 {
      names.append(tree.nodes[next].name)
      next = tree.nodes[next].parent
    }
    return names.reversed()
  }

  /// The first element directly within.
  var firstChild: Element? {
    index + 1 < tree.nodes[index].end ? Element(tree: tree, index: index + 1) : nil
  }

  /// The element that follows within the same one.
  var nextSibling: Element? {
    let node = tree.nodes[index]
    guard node.parent >= 0, node.end < tree.nodes[node.parent].end else { return nil }
    return Element(tree: tree, index: node.end)
  }

  /// The text that stands in the element itself, without spaces and line breaks around it, and
  /// whether there were some.
  var text: (trimmed: String, hadSpaces: Bool) {
    let node = tree.nodes[index]
    guard node.end > index + 1 else { return tree.trimmed(node.text) }
    var own: [UInt8] = []
    var start = node.text.lowerBound
    var next = firstChild
    while let child = next {
      let inner = tree.nodes[child.index]
      let before = inner.attributes.first.map { tree.attributes[$0].value } ?? inner.text
      own += tree.bytes[start..<max(start, before.lowerBound)]
      start = inner.text.upperBound
      next = child.nextSibling
    }
    own += tree.bytes[start..<node.text.upperBound]
    return own[...].trimmed
  }
}

extension ElementTree {
  /// A text without spaces and line breaks around it, and whether there were some.
  func trimmed(_ range: Range<Int>) -> (trimmed: String, hadSpaces: Bool) { bytes[range].trimmed }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: (trimmed: String, hadSpaces: Bool) {
    var inner = self
    while let length = inner.spaceAtStart { inner.removeFirst(length) }
    while let length = inner.spaceAtEnd { inner.removeLast(length) }
    return (String(decoding: inner, as: UTF8.self), inner.count < count)
  }

  /// How many bytes of white space it begins with; `nil` where there is none.
  private var spaceAtStart: Int? {
    guard let first else { return nil }
    return first < 0x80 ? (first.isSpace ? 1 : nil) : wideSpaces.first { starts(with: $0) }?.count
  }

  private var spaceAtEnd: Int? {
    guard let last else { return nil }
    return last < 0x80
      ? (last.isSpace ? 1 : nil) : wideSpaces.first { suffix($0.count).elementsEqual($0) }?.count
  }
}

/// Spaces beyond ASCII that get into files by copying: those that do not break a line, those of no
/// width, and the mark of byte order.
private let wideSpaces: [[UInt8]] = ["\u{A0}", "\u{202F}", "\u{200B}", "\u{3000}", "\u{FEFF}"]
  .map { Array($0.utf8) }

extension UInt8 {
  /// Whether XML takes the byte for white space.
  fileprivate var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
