import PortfolioModel

/// How a value is written: reads it from a node and makes a node of it, and knows its name for
/// messages.
///
/// The terms `format.<name>` and `format.<name>.help` say what it is and how to write it.
public struct Format<Value>: Sendable {
  public let name: String
  public let shape: @Sendable () -> Shape
  /// The value; `nil` where the node has none, which is then reported.
  public let read: @Sendable (Node, inout Reading) -> Value?
  /// The value as it is written; `nil` where there is nothing to write.
  public let write: @Sendable (Value, Writing) -> Node?

  public init(
    _ name: String, shape: @escaping @Sendable () -> Shape,
    read: @escaping @Sendable (Node, inout Reading) -> Value?,
    write: @escaping @Sendable (Value, Writing) -> Node?
  ) {
    self.name = name
    self.shape = shape
    self.read = read
    self.write = write
  }

  /// A value written as plain text.
  ///
  /// - Parameter pattern: what the text matches (ECMA-262), with a dot as decimal mark.
  public static func scalar(
    _ name: String, pattern: String? = nil,
    _ parse: @escaping @Sendable (String, Reading) -> Value?,
    write: @escaping @Sendable (Value, Writing) -> String
  ) -> Format {
    Format(name) {
      .text(pattern: pattern)
    } read: { node, reading in
      guard let text = node.text(of: name, &reading) else { return nil }
      guard let value = parse(text, reading) else {
        reading.error(
          .notReadable(text, as: name), at: node.position,
          remedy: .formatHelp(name, decimalMark: reading.decimalMark))
        return nil
      }
      return value
    } write: { value, writing in
      let text = write(value, writing)
      return text.isEmpty ? nil : Node(.scalar(text))
    }
  }

  /// A value that is one of several known words; where several mean the same, the first in
  /// alphabetical order is written, numbers last.
  public static func choice(_ name: String, _ choices: [String: Value]) -> Format
  where Value: Sendable & Hashable {
    let known = choices.keys.filter { Int($0) == nil }.sorted()
    let words = (known + choices.keys.filter { Int($0) != nil }.sorted())
    return Format(name) {
      .words(words)
    } read: { node, reading in
      guard let text = node.text(of: name, &reading) else { return nil }
      if let value = choices[text] { return value }
      reading.error(
        .unknownChoice(text, as: name), at: node.position,
        remedy: .nearest(to: text, among: known) ?? .formatHelp(name))
      return nil
    } write: { value, _ in
      words.first { choices[$0] == value }.map { Node(.scalar($0)) }
    }
  }
}

extension Node {
  /// The text of a scalar; anything else is reported as the wrong shape for `format`.
  public func text(of format: String, _ reading: inout Reading) -> String? {
    if case .scalar(let text) = content { return text }
    reading.error(
      .wrongShape(expected: format), at: position, remedy: .formatHelp(format))
    return nil
  }
}

extension Format {
  /// A list of such values; a single one may stand without the list's dash.
  public var list: Format<[Value]> {
    Format<[Value]>(name) {
      .either([.list(shape()), shape()])
    } read: { node, reading in
      guard case .sequence(let nodes) = node.content else {
        return reading.under("[0]", at: node.position) { read(node, &$0) }.map { [$0] }
      }
      // A value's place is kept under its place among those that could be read.
      var values: [Value] = []
      for node in nodes {
        let value = reading.under("[\(values.count)]", at: node.position) { read(node, &$0) }
        if let value { values.append(value) }
      }
      return values
    } write: { values, writing in
      Node(.sequence(values.compactMap { write($0, writing) }))
    }
  }
}

/// A value and where it is written.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let position: Position

  public init(_ value: Value, at position: Position) {
    self.value = value
    self.position = position
  }

  /// A value that is about to be written.
  public init(_ value: Value) { self.init(value, at: .start) }
}
