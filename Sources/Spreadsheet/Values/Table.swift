/// A native Excel table: a heading row, and below it rows that filter and sort together.
///
/// The heading cells are written from `headings`; the rows are cells of the sheet. Excel demands
/// at least one row: a table without any is written as its heading cells alone, and its name
/// then stands for nothing.
public struct Table: Hashable, Sendable {
  /// Unique in the workbook among tables and defined names: see ``FormulaName``.
  public var name: String
  /// The first heading.
  public var origin: Address
  /// Shown as in ``columnNames``: Excel wants them all different.
  public var headings: [String]
  /// Without the heading row.
  public var rowCount: Int
  /// A look of their own, as LibreOffice does not draw the table's.
  public var headingStyle: Style
  public var look: Look
  public var isBanded: Bool
  public var hasAutofilter: Bool

  public init(
    _ name: String, at origin: Address, headings: [String], rowCount: Int,
    headingStyle: Style = Style(), look: Look = .medium(2), isBanded: Bool = true,
    hasAutofilter: Bool = true
  ) {
    self.name = name
    self.origin = origin
    self.headings = headings
    self.rowCount = rowCount
    self.headingStyle = headingStyle
    self.look = look
    self.isBanded = isBanded
    self.hasAutofilter = hasAutofilter
  }

  /// One of Excel's built-in table styles.
  public enum Look: Hashable, Sendable {
    case plain
    /// 1 to 21.
    case light(Int)
    /// 1 to 28.
    case medium(Int)
    /// 1 to 11.
    case dark(Int)
  }
}

extension Table {
  /// Headings and rows together.
  public var range: CellRange {
    let last = Address(
      row: origin.row + max(rowCount, 0), column: origin.column + max(headings.count - 1, 0))
    return CellRange(origin, last)
  }
}
