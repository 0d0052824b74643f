/// What an element of IATI says, one entry for each thing: where it stands in the element, what it
/// means, and where it goes.
///
/// What no entry names is counted by its path and not kept.
final class ElementList<Target: Sendable>: Sendable {
  let name: String
  let entries: [Entry]
  private let blank: Target
  private let attributes: EntryTable<Entry>
  private let elements: EntryTable<Entry>
  private let ownText: Entry?

  /// One attribute or element directly within, or the text.
  struct Entry: Sendable {
    /// As XPath writes it: `@code`, `title`, `text()`.
    let path: String
    /// What it says, in a few words.
    let meaning: String
    let take: @Sendable (Source, inout Target, inout ElementReading) -> Void
  }

  /// What an entry takes: an element, or an attribute of it without the spaces around it, or its
  /// text with them.
  struct Source {
    let element: Element
    var bytes = Bytes(all: UnsafeBufferPointer(start: nil, count: 0))

    var text: String { bytes.text }
  }

  init(_ name: String, blank: Target, _ entries: [Entry]) {
    self.name = name
    self.blank = blank
    self.entries = entries
    attributes = EntryTable(
      entries.filter { $0.path.hasPrefix("@") }.map {
        (ElementName(String($0.path.dropFirst())), $0)
      })
    elements = EntryTable(
      entries.filter { !$0.path.hasPrefix("@") && $0.path != "text()" }.map {
        (ElementName($0.path), $0)
      })
    ownText = entries.first { $0.path == "text()" }
  }

  /// All that an element says, with all that stands in it.
  func read(_ element: Element, _ reading: inout ElementReading) -> Target {
    var target = blank
    readAttributes(of: element, into: &target, &reading)
    if let ownText {
      element.withText {
        ownText.take(Source(element: element, bytes: $0), &target, &reading)
      }
    }
    var next = element.firstChild
    while let child = next {
      readChild(child, into: &target, &reading)
      next = child.nextSibling
    }
    return target
  }

  func readAttributes(
    of element: Element, into target: inout Target, _ reading: inout ElementReading
  ) {
    for attribute in element.attributes {
      guard let entry = attributes[attribute.name] else {
        reading.countUnkept(element, attribute.name)
        continue
      }
      let bytes = reading.bytes(of: attribute, element)
      if !bytes.isEmpty {
        entry.pointee.take(Source(element: element, bytes: bytes), &target, &reading)
      }
    }
  }

  func readChild(_ child: Element, into target: inout Target, _ reading: inout ElementReading) {
    guard let entry = elements[child.name] else { return reading.countUnkept(child) }
    entry.pointee.take(Source(element: child), &target, &reading)
  }
}
