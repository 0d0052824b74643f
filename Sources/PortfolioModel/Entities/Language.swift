/// A language of ISO 639-1 by its two-letter code, with a country of ISO 3166 where its way of
/// writing numbers and days is meant (BCP 47): `ar`, `ar-TN`.
public struct Language: Hashable, Sendable, Comparable, Codable {
  public let code: String

  public init(code: String) { self.code = code }

  public static let english = Language(code: "en")
  public static let french = Language(code: "fr")
  public static let arabic = Language(code: "ar")
  public static let spanish = Language(code: "es")

  /// The languages that readers can have, the first being what the others fall back to.
  public static let spoken = [english, french, arabic, spanish]

  /// A language of readers, with or without a country; `nil` where it is none.
  public init?(reader tag: String) {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let base = Self.spoken.first(where: { $0.code == parts.first?.lowercased() }),
      parts.count <= 2,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isASCIILetter) })
    else { return nil }
    code = ([base.code] + parts.dropFirst().map { $0.uppercased() }).joined(separator: "-")
  }

  /// The language without its country.
  public var base: Language { Language(code: String(code.prefix { $0 != "-" })) }

  /// The country whose way of writing is meant.
  public var country: String? {
    code.firstIndex(of: "-").map { String(code[code.index(after: $0)...]) }
  }

  public var isRightToLeft: Bool { base == .arabic }

  public static func < (left: Language, right: Language) -> Bool { left.code < right.code }

  public init(from decoder: any Decoder) throws {
    code = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

extension Character {
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }
}
