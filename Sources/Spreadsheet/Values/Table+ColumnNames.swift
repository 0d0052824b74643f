extension Table {
  /// The headings as written: on one line, none empty, and no two alike when case is ignored
  /// (`Amount`, `Amount 2`).
  ///
  /// Excel holds 255 characters of each: beyond 240, a heading is cut so that its number still
  /// fits, which ``Written`` reports.
  public var columnNames: [String] {
    var taken: Set<String> = []
    return headings.enumerated().map { index, heading in
      let name = Self.fitted(heading).shown
      let base = name.isEmpty ? "Column \(index + 1)" : name
      return Numbering.firstFree(base, longest: 255, taken: &taken)
    }
  }

  static func fitted(_ heading: String) -> FittedText {
    let words = heading.withoutControls.split(whereSeparator: \.isWhitespace)
    return FittedText(words.joined(separator: " "), to: 240)
  }

  var headingRange: CellRange {
    CellRange(origin, Address(row: origin.row, column: range.last.column))
  }
}
