/// A language of ISO 639-1, known by its two-letter code.
public struct Language: Hashable, Sendable, Comparable, Codable {
  public let code: String

  public init(code: String) { self.code = code }

  public static let english = Language(code: "en")
  public static let french = Language(code: "fr")
  public static let arabic = Language(code: "ar")
  public static let spanish = Language(code: "es")

  public static func < (left: Language, right: Language) -> Bool { left.code < right.code }

  public init(from decoder: any Decoder) throws {
    code = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
