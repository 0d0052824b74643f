import Synchronization

/// The name of an element or attribute as a small number: names are compared millions of times.
///
/// Names that field lists know have one number in the whole process; all other names of a document
/// have numbers of its own, see `DocumentNames`.
struct ElementName: Hashable, Sendable {
  let number: Int

  private static let known = Mutex<(numbers: [String: Int], texts: [String])>(([:], []))

  /// The name that a list of elements knows.
  init(_ text: String) {
    number = Self.known.withLock { known in
      if let number = known.numbers[text] { return number }
      known.numbers[text] = known.texts.count
      known.texts.append(text)
      return known.texts.count - 1
    }
  }

  fileprivate init(number: Int) { self.number = number }

  fileprivate static func known(_ text: String) -> ElementName? {
    known.withLock { $0.numbers[text].map { ElementName(number: $0) } }
  }

  fileprivate static func text(of name: ElementName) -> String {
    known.withLock { $0.texts.indices.contains(name.number) ? $0.texts[name.number] : "" }
  }
}

/// The names of one document.
///
/// The parser keeps each name once, so that its address stands for it. The parser's own limit on
/// names (10 MB) bounds the table.
final class DocumentNames {
  private var byAddress: [UnsafePointer<UInt8>: ElementName] = [:]
  private var prefixed: [String: ElementName] = [:]
  private var texts: [String] = []
  /// The first number that no name of a list has.
  private static let first = 1 << 16

  /// The name at an address; with a prefix as it is written: `xml:lang`.
  func name(
    at address: UnsafePointer<UInt8>, prefix: UnsafePointer<UInt8>?
  ) -> ElementName {
    if let prefix { return name(at: address, after: prefix) }
    if let name = byAddress[address] { return name }
    let text = String(cString: address)
    let name = ElementName.known(text) ?? add(text)
    byAddress[address] = name
    return name
  }

  private func name(
    at address: UnsafePointer<UInt8>, after prefix: UnsafePointer<UInt8>
  ) -> ElementName {
    let text = String(cString: prefix) + ":" + String(cString: address)
    if let name = prefixed[text] { return name }
    let name = ElementName.known(text) ?? add(text)
    prefixed[text] = name
    return name
  }

  private func add(_ text: String) -> ElementName {
    texts.append(text)
    return ElementName(number: Self.first + texts.count - 1)
  }

  func text(of name: ElementName) -> String {
    name.number >= Self.first ? texts[name.number - Self.first] : ElementName.text(of: name)
  }
}
