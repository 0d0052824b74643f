/// The place of a cell in its sheet, counted from zero.
public struct Address: Hashable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// As formulas write it: `B3`.
  public var a1: String { "\(columnLetters)\(row + 1)" }

  /// The same wherever the formula is copied to: `$B$3`.
  public var absolute: String { "$\(columnLetters)$\(row + 1)" }

  /// `B` for column 1, `AA` for column 26.
  public var columnLetters: String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}

extension Address {
  /// Excel's sheets have 1,048,576 rows and 16,384 columns.
  public static let rowLimit = 1_048_576
  public static let columnLimit = 16_384

  var isInSheet: Bool {
    (0..<Self.rowLimit).contains(row) && (0..<Self.columnLimit).contains(column)
  }
}

extension Address: CustomStringConvertible {
  public var description: String { isInSheet ? a1 : "row \(row), column \(column)" }
}
