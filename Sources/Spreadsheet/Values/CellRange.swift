/// A rectangle of cells, both corners included.
public struct CellRange: Hashable, Sendable {
  /// Top left, or top right in a right-to-left sheet: the smallest row and column.
  public let first: Address
  public let last: Address

  /// Any two opposite corners will do.
  public init(_ corner: Address, _ opposite: Address) {
    first = Address(
      row: min(corner.row, opposite.row), column: min(corner.column, opposite.column))
    last = Address(
      row: max(corner.row, opposite.row), column: max(corner.column, opposite.column))
  }

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = Address(row: rows.lowerBound, column: columns.lowerBound)
    last = Address(row: rows.upperBound, column: columns.upperBound)
  }

  /// As formulas write it: `B3:D9`.
  public var a1: String { "\(first.a1):\(last.a1)" }

  /// The same wherever the formula is copied to: `$B$3:$D$9`.
  public var absolute: String { "\(first.absolute):\(last.absolute)" }

  /// With its sheet, for a formula on any other: `'Budget 2024'!$B$3:$D$9`.
  public func absolute(on sheet: String) -> String {
    "\(SheetName.quoted(sheet))!\(absolute)"
  }

  public func contains(_ address: Address) -> Bool {
    (first.row...last.row).contains(address.row)
      && (first.column...last.column).contains(address.column)
  }

  public func overlaps(_ other: CellRange) -> Bool {
    (first.row...last.row).overlaps(other.first.row...other.last.row)
      && (first.column...last.column).overlaps(other.first.column...other.last.column)
  }

  var isInSheet: Bool { first.isInSheet && last.isInSheet }

  var isOneCell: Bool { first == last }
}

extension CellRange: CustomStringConvertible {
  public var description: String { isOneCell ? first.description : "\(first):\(last)" }
}
