/// The code by which an organisation knows one `Entity`: a funder's code is no project's code.
public struct Code<Entity>: Hashable, Sendable {
  public let text: String

  public init(_ text: String) { self.text = text }
}

extension Code: Comparable {
  public static func < (left: Code, right: Code) -> Bool { left.text < right.text }
}

extension Code: Codable {
  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Code: CustomStringConvertible {
  public var description: String { text }
}

/// A country or territory of ISO 3166-1, known by its two-letter code.
public enum Country {}
