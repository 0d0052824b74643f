/// Excel's rules for names that formulas use: those of tables and of ranges.
public enum FormulaName {
  /// Why Excel, or the library that writes its files, would refuse a name.
  public enum Problem: String, Hashable, Sendable, CustomStringConvertible {
    case empty = "is empty"
    case tooLong = "has more than 127 bytes"
    case firstCharacter = "does not begin with a letter or an underscore"
    case forbiddenCharacter = "has a character that is no letter, digit, underscore or full stop"
    case looksLikeAddress = "looks like the address of a cell"
    case reserved = "is kept by Excel for itself"

    public var description: String { rawValue }
  }

  /// `nil` when the name is legal.
  public static func problem(with name: String) -> Problem? {
    guard let first = name.unicodeScalars.first else { return .empty }
    if name.utf8.count > 127 { return .tooLong }
    if !first.properties.isAlphabetic && first != "_" { return .firstCharacter }
    if !name.unicodeScalars.allSatisfy(isAllowed) { return .forbiddenCharacter }
    let folded = name.lowercased()
    if ["true", "false"].contains(folded) || folded.hasPrefix("_xl") { return .reserved }
    if name.escaped != name { return .forbiddenCharacter }
    return looksLikeAddress(folded) ? .looksLikeAddress : nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
      || scalar == "_" || scalar == "."
  }

  /// `a1`, `xfd20`, `r`, `c3` and `r1c1`; column letters beyond Excel's last count too.
  private static func looksLikeAddress(_ folded: String) -> Bool {
    let isA1 = folded.wholeMatch(of: /[a-z]{1,3}[0-9]+/) != nil
    return isA1 || folded.wholeMatch(of: /r[0-9]*(c[0-9]*)?|c[0-9]*/) != nil
  }
}
