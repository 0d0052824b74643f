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

  /// Whether nothing is written: a key without a value.
  var isBlank: Bool {
    if case .scalar(let text) = content { text.isEmpty } else { false }
  }
}
