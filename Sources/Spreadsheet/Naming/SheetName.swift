/// Excel's rules for the names of sheets.
public enum SheetName {
  /// Why Excel would refuse a name.
  public enum Problem: String, Hashable, Sendable, CustomStringConvertible {
    case empty = "is empty"
    case tooLong = "has more than 31 characters"
    case forbiddenCharacter = "has one of : * ? / \\ [ ] #, a control character or an escape"
    case outerApostrophe = "begins or ends with an apostrophe"
    case reserved = "is kept by Excel for itself"

    public var description: String { rawValue }
  }

  /// In UTF-16 units.
  public static let longest = 31

  /// Excel itself allows `#`, but the library would cut every link to the sheet there.
  static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "#"]

  /// `nil` when the name is legal.
  public static func problem(with name: String) -> Problem? {
    if name.isEmpty { return .empty }
    if name.utf16.count > longest { return .tooLong }
    if name.hasPrefix("'") || name.hasSuffix("'") { return .outerApostrophe }
    if folded(name) == "history" { return .reserved }
    let isClean = name.withoutControls == name && !name.contains { forbidden.contains($0) }
    let isOneLine = !name.contains { $0.isNewline || $0 == "\t" }
    return isClean && isOneLine && name.escaped == name ? nil : .forbiddenCharacter
  }

  /// As formulas write it: `'O''Brien'`.
  public static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// What two names share that Excel takes for one.
  static func folded(_ name: String) -> String { name.lowercased() }
}
