import PortfolioModel

/// Reads CSV (RFC 4180) in UTF-8, with or without byte order mark, separated by commas, semicolons
/// or tabs, whichever its first line has most of.
///
/// A row that cannot be read costs that row: reading goes on at the next line.
public struct CSVReader: Sequence, IteratorProtocol {
  private var scanner: CSVScanner

  /// - Parameters:
  ///   - separator: what stands between cells, where the first line is not to decide.
  ///   - lines: lines at the top that are passed over, whatever stands in them.
  public init(_ bytes: [UInt8], separator: CSVSeparator? = nil, after lines: Int = 0) {
    scanner = CSVScanner(bytes, separator: separator, after: lines)
  }

  /// The next row that has something in it.
  public mutating func next() -> CSVRow? {
    while !scanner.isAtEnd {
      let row = row()
      if !row.isBlank { return row }
    }
    return nil
  }

  private mutating func row() -> CSVRow {
    let start = scanner
    do throws(CSVRow.Problem) {
      let cells = try scanner.cells()
      return CSVRow(position: start.position, cells: cells, problem: nil)
    } catch {
      scanner = start
      scanner.skipLine()
      return CSVRow(position: start.position, cells: [], problem: error)
    }
  }
}
