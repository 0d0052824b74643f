import PortfolioModel

/// Reads CSV (RFC 4180) in UTF-8, with or without byte order mark, separated by commas or by
/// semicolons, whichever its first line has more of.
///
/// A row that cannot be read costs that row: reading goes on at the next line.
public struct CSVReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1

  /// The longest quoted cell that is read, in bytes: beyond it a quote was left open.
  static let longestQuotedCell = 100_000
  /// The longest row that is read, in bytes.
  static let longestRow = 1_000_000

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    let heading = bytes[index...].prefix { $0 != UInt8(ascii: "\n") }.prefix(Self.longestRow)
    let commas = heading.count { $0 == UInt8(ascii: ",") }
    let semicolons = heading.count { $0 == UInt8(ascii: ";") }
    separator = UInt8(ascii: semicolons > commas ? ";" : ",")
  }

  /// The next row that has something in it.
  public mutating func next() -> CSVRow? {
    while index < bytes.count {
      let row = row()
      if !row.isBlank { return row }
    }
    return nil
  }

  private mutating func row() -> CSVRow {
    let (start, startLine) = (index, line)
    do throws(Broken) {
      return try cells()
    } catch {
      (index, line) = (start, startLine)
      skipLine()
      let position = Position(line: error.line, column: error.column)
      return CSVRow(
        position: Position(line: startLine, column: 1), cells: [],
        problem: .init(fact: error.fact, remedy: error.remedy, position: position))
    }
  }

  private struct Broken: Error {
    let fact: Message
    let remedy: Message
    let line: Int
    let column: Int
  }

  private mutating func cells() throws(Broken) -> CSVRow {
    let (start, startLine) = (index, line)
    var cells: [CSVRow.Cell] = []
    var column = 1
    while true {
      let position = Position(line: line, column: column)
      let isQuoted = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
      let text = isQuoted ? try quoted(&column) : plain(&column)
      guard let text else {
        throw Broken(
          fact: .rowEncoding, remedy: .rowEncodingHelp, line: position.line,
          column: position.column)
      }
      guard index - start <= Self.longestRow else {
        throw Broken(fact: .rowTooLong, remedy: .rowTooLongHelp, line: startLine, column: 1)
      }
      cells.append(CSVRow.Cell(text: text, position: position))
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
      column += 1
    }
    try endLine(column)
    return CSVRow(position: Position(line: startLine, column: 1), cells: cells, problem: nil)
  }

  /// A cell without quotes; `nil` where it is no UTF-8.
  private mutating func plain(_ column: inout Int) -> String? {
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if byte & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return String(validating: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quoted(_ column: inout Int) throws(Broken) -> String? {
    let opening = (line, column)
    var content: [UInt8] = []
    index += 1
    column += 1
    while index < bytes.count, content.count <= Self.longestQuotedCell {
      let byte = bytes[index]
      index += 1
      if byte & 0xC0 != 0x80 { column += 1 }
      if byte == UInt8(ascii: "\"") {
        guard index < bytes.count, bytes[index] == byte else {
          return String(validating: content, as: UTF8.self)
        }
        index += 1
        column += 1
      } else if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      }
      content.append(byte)
    }
    throw Broken(
      fact: .rowUnclosed, remedy: .rowUnclosedHelp, line: opening.0, column: opening.1)
  }

  /// Steps over the line's end; anything else here follows a closing quote.
  private mutating func endLine(_ column: Int) throws(Broken) {
    if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    guard index < bytes.count else { return }
    guard bytes[index] == UInt8(ascii: "\n") || bytes[index - 1] == UInt8(ascii: "\r") else {
      throw Broken(fact: .rowQuote, remedy: .rowQuoteHelp, line: line, column: column)
    }
    if bytes[index] == UInt8(ascii: "\n") { index += 1 }
    line += 1
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    index += 1
    line += 1
  }
}
