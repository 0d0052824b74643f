import PortfolioModel

/// How a value is written: reads it from a node, and knows its name for messages.
///
/// The terms `format.<name>` and `format.<name>.help` say what it is and how to write it.
public struct Format<Value>: Sendable {
  public let name: String
  /// The value; `nil` where the node has none, which is then reported.
  public let read: @Sendable (Node, inout Reading) -> Value?

  public init(_ name: String, read: @escaping @Sendable (Node, inout Reading) -> Value?) {
    self.name = name
    self.read = read
  }

  /// A value written as plain text.
  public static func scalar(
    _ name: String, _ parse: @escaping @Sendable (String, Reading) -> Value?
  ) -> Format {
    Format(name) { node, reading in
      guard let text = node.text(of: name, &reading) else { return nil }
      guard let value = parse(text, reading) else {
        reading.error(
          .notReadable(text, as: name), at: node.position,
          remedy: .formatHelp(name, decimalMark: reading.decimalMark))
        return nil
      }
      return value
    }
  }

  /// A value that is one of several known words.
  public static func choice(_ name: String, _ choices: [String: Value]) -> Format
  where Value: Sendable {
    let known = choices.keys.filter { Int($0) == nil }.sorted()
    return Format(name) { node, reading in
      guard let text = node.text(of: name, &reading) else { return nil }
      if let value = choices[text] { return value }
      reading.error(
        .unknownChoice(text, as: name), at: node.position,
        remedy: .nearest(to: text, among: known) ?? .formatHelp(name))
      return nil
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
    Format<[Value]>(name) { node, reading in
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
}
