extension String {
  /// With every `_x0041_` written as `_x005F_x0041_`: files of Excel use that form for characters,
  /// and would show `A`.
  var escaped: String {
    if !utf8.contains(UInt8(ascii: "_")) { return self }
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.first {
      bytes.append(byte)
      if Self.beginsEscape(rest) { bytes.append(contentsOf: "x005F_".utf8) }
      rest = rest.dropFirst()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func beginsEscape(_ text: Substring.UTF8View) -> Bool {
    guard text.first == UInt8(ascii: "_") else { return false }
    let bytes = Array(text.prefix(7))
    return bytes.count == 7 && bytes[6] == UInt8(ascii: "_")
      && (bytes[1] | 0x20) == UInt8(ascii: "x") && bytes[2...5].allSatisfy(isHexDigit)
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    Character(UnicodeScalar(byte)).isHexDigit
  }
}
