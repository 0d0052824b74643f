/// A name for a range that formulas of the whole workbook can use.
public struct DefinedName: Hashable, Sendable {
  /// Legal and unique in the workbook, case ignored: see ``FormulaName``.
  public var name: String
  public var sheet: String
  public var range: CellRange

  public init(_ name: String, sheet: String, range: CellRange) {
    self.name = name
    self.sheet = sheet
    self.range = range
  }
}
