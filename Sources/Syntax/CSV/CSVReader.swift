import PortfolioModel

/// Reads CSV (RFC 4180) in UTF-8, with or without byte order mark, separated by commas, semicolons
/// or tabs, whichever its first line has most of.
///
/// A row that cannot be read costs that row: reading goes on at the next line.
public struct CSVReader: Sequence, IteratorProtocol {
  private var scanner: CSVScanner

  /// - Parameters:
  ///   - piece: the next piece of the file, of any length but none; `nil` at its end. It throws where
  ///     the file cannot be read any further.
  ///   - separator: what stands between cells, where the first line is not to decide.
  public init(pieces piece: @escaping () throws -> [UInt8]?, separator: CSVSeparator? = nil) {
    scanner = CSVScanner(piece, separator: separator)
  }

  /// - Parameters:
  ///   - separator: what stands between cells, where the first line is not to decide.
  ///   - lines: lines at the top that are passed over, whatever stands in them.
  public init(_ bytes: [UInt8], separator: CSVSeparator? = nil, after lines: Int = 0) {
    var whole: [UInt8]? = bytes
    scanner = CSVScanner({ whole.take() }, separator: separator, after: lines)
  }

  /// Where the file could not be read any further; `nil` where it could.
  public var breakingPoint: Position? { scanner.isBroken ? scanner.position : nil }

  /// The next row that has something in it.
  public mutating func next() -> CSVRow? {
    while true {
      scanner.fill()
      if scanner.isAtEnd { return nil }
      let row = row()
      if !row.isBlank { return row }
    }
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
