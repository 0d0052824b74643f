/// What stands between the cells of a row.
public enum CSVSeparator: UInt8, CaseIterable, Sendable {
  // Tabs hardly ever stand within a heading: where there are as many, they are what was meant.
  case tab = 0x09
  case comma = 0x2C
  case semicolon = 0x3B

  /// The one that a line of headings has most of; a comma where it has none.
  init(of heading: ArraySlice<UInt8>) {
    var best = (separator: CSVSeparator.comma, count: 0)
    for separator in Self.allCases {
      let count = heading.count { $0 == separator.rawValue }
      if count > best.count { best = (separator, count) }
    }
    self = best.separator
  }
}
