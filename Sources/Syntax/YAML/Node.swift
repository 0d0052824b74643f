/// A value of a file as it is written: text, a list or keys with values, each with its place.
///
/// Scalars stay the text they are: a field gives them a type. `NO` is never false and `012` never
/// ten.
public struct Node: Sendable {
  public let content: Content
  public let position: Position

  public enum Content: Sendable {
    case scalar(String)
    case sequence([Node])
    case mapping([Entry])
  }

  /// A key with its value.
  public struct Entry: Sendable {
    public let key: String
    public let position: Position
    public let value: Node
  }

  public init(_ content: Content, at position: Position) {
    self.content = content
    self.position = position
  }

  /// A value that is about to be written.
  public init(_ content: Content) { self.init(content, at: .start) }

  /// Whether nothing is written: a key without a value.
  var isBlank: Bool {
    if case .scalar(let text) = content { text.isEmpty } else { false }
  }

  /// Whether both say the same, wherever they stand.
  func says(_ other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)): left == right
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.says($1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
    default: false
    }
  }
}

extension Node.Entry {
  /// A key with a value that is about to be written.
  public init(_ key: String, _ value: Node) {
    self.init(key: key, position: .start, value: value)
  }
}
