extension String {
  /// Without the characters that a file of Excel cannot hold: controls other than tab and line
  /// feed, U+FFFE and U+FFFF. The line ends of other systems become line feeds.
  var withoutControls: String {
    if !utf8.contains(where: Self.mayStartForbidden) { return self }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      let isSecondHalfOfLineEnd = previous == "\r" && scalar == "\n"
      if scalar == "\r" {
        kept.append("\n")
      } else if Self.isAllowed(scalar) && !isSecondHalfOfLineEnd {
        kept.append(scalar)
      }
      previous = scalar
    }
    return String(kept)
  }

  /// 0xEF begins U+FFFE and U+FFFF, and most Arabic presentation forms.
  private static func mayStartForbidden(_ byte: UInt8) -> Bool {
    byte == 0xEF || (byte < 0x20 && byte != 0x09 && byte != 0x0A)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
