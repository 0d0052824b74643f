/// A web or mail address in the form that a file of Excel holds.
struct WebAddress {
  let text: String

  /// `nil` when it has another scheme than `http`, `https` and `mailto`, or is over-long.
  init?(_ address: String) {
    let clean = address.withoutControls.trimming(\.isWhitespace)
    let scheme = clean.prefix { $0 != ":" }.lowercased()
    guard ["http", "https", "mailto"].contains(scheme) else { return nil }
    let encoded = Self.encoded(clean)
    guard encoded.utf8.count <= Self.longest, encoded.utf8.count > scheme.utf8.count + 1 else {
      return nil
    }
    text = encoded
  }

  static let longest = 2_079

  private static let plain = Set("-._~:/?@!$&'()*+,;=".utf8)

  /// Only one `#` has a meaning, and `%` only before two digits.
  private static func encoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    let fragment = bytes.firstIndex(of: UInt8(ascii: "#"))
    var text = ""
    for (index, byte) in bytes.enumerated() {
      let isKept = index == fragment || isPlain(byte) || isEscape(bytes[index...].prefix(3))
      text += isKept ? String(UnicodeScalar(byte)) : percentEncoded(byte)
    }
    return text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    let character = Character(UnicodeScalar(byte))
    return plain.contains(byte)
      || (character.isASCII && (character.isLetter || character.isNumber))
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 3 && bytes.first == UInt8(ascii: "%")
      && bytes.dropFirst().allSatisfy(String.isHexDigit)
  }

  private static func percentEncoded(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
  }
}
