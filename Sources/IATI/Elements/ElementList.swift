/// What an element of IATI says, one entry for each thing: where it stands in the element, what it
/// means, and where it goes.
///
/// What no entry names is counted by its path and not kept.
struct ElementList<Target: Sendable>: Sendable {
  let name: String
  let entries: [Entry]
  private let blank: Target
  private let byAttribute: [ElementName: Entry]
  private let byElement: [ElementName: Entry]
  private let ownText: Entry?

  /// One attribute or element directly within, or the text.
  struct Entry: Sendable {
    /// As XPath writes it: `@code`, `title`, `text()`.
    let path: String
    /// What it says, in a few words.
    let meaning: String
    let take: @Sendable (Source, inout Target, inout ElementReading) -> Void
  }

  /// What an entry takes: an element, or an attribute of it with its value.
  struct Source {
    let element: Element
    var text = ""
  }

  init(_ name: String, blank: Target, _ entries: [Entry]) {
    self.name = name
    self.blank = blank
    self.entries = entries
    let attributes = entries.filter { $0.path.hasPrefix("@") }
    byAttribute = attributes.reduce(into: [:]) { $0[ElementName(String($1.path.dropFirst()))] = $1 }
    let elements = entries.filter { !$0.path.hasPrefix("@") && $0.path != "text()" }
    byElement = elements.reduce(into: [:]) { $0[ElementName($1.path)] = $1 }
    ownText = entries.first { $0.path == "text()" }
  }

  /// All that an element says, with all that stands in it.
  func read(_ element: Element, _ reading: inout ElementReading) -> Target {
    var target = blank
    readAttributes(of: element, into: &target, &reading)
    if let ownText {
      ownText.take(Source(element: element, text: reading.text(of: element)), &target, &reading)
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
      guard let entry = byAttribute[attribute.name] else {
        reading.countUnkept(element, attribute.name)
        continue
      }
      let text = reading.text(of: attribute, element)
      if !text.isEmpty {
        entry.take(Source(element: element, text: text), &target, &reading)
      }
    }
  }

  func readChild(_ child: Element, into target: inout Target, _ reading: inout ElementReading) {
    guard let entry = byElement[child.name] else { return reading.countUnkept(child) }
    entry.take(Source(element: child), &target, &reading)
  }
}
