import PortfolioModel

/// Reads CSV (RFC 4180) in UTF-8, with or without byte order mark, separated by commas or by
/// semicolons, whichever its first line has more of.
///
/// A row that cannot be read costs that row: reading goes on at the next line.
public struct CSVReader: Sequence, IteratorProtocol {
  private var scanner: CSVScanner

  public init(_ bytes: [UInt8]) { scanner = CSVScanner(bytes) }

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
