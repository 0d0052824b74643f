import PortfolioModel

/// Walks over the bytes of a CSV file, cell by cell, and knows line and column.
///
/// Of a file that comes in pieces it holds no more than a window.
struct CSVScanner {
  private var bytes: [UInt8] = []
  private let separator: UInt8
  private var index = 0
  /// Whether the file could not be read to its end.
  private(set) var isBroken = false
  /// The next piece of the file; `nil` at its end.
  private let piece: () throws -> [UInt8]?
  private var line = 1
  private var column = 1

  /// The longest quoted cell that is read, in bytes: beyond it a quote was left open.
  static let longestQuotedCell = 100_000
  /// The longest row that is read, in bytes.
  static let longestRow = 1_000_000

  /// More than a row that is read, or found too long, can take.
  private static let window = 2 * longestRow + 2 * longestQuotedCell

  private static let quote = UInt8(ascii: "\"")
  private static let newLine = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(
    _ piece: @escaping () throws -> [UInt8]?, separator: CSVSeparator? = nil, after lines: Int = 0
  ) {
    self.piece = piece
    var start = Self(piece, comma: ())
    start.fill()
    if start.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start.index = 3 }
    for _ in 0..<lines { start.skipLine() }
    start.fill()
    let heading = start.bytes[start.index...].prefix(Self.longestRow)
      .prefix { $0 != Self.newLine }
    self.separator = (separator ?? CSVSeparator(of: heading)).rawValue
    (bytes, index, line, isBroken) = (start.bytes, start.index, start.line, start.isBroken)
  }

  private init(_ piece: @escaping () throws -> [UInt8]?, comma: Void) {
    self.piece = piece
    separator = CSVSeparator.comma.rawValue
  }

  /// Brings in enough of the file for a row, as far as there is so much.
  mutating func fill() {
    guard bytes.count - index < Self.window, var next = take() else { return }
    bytes.removeFirst(index)
    index = 0
    while true {
      bytes += next
      guard bytes.count < Self.window, let more = take() else { return }
      next = more
    }
  }

  private mutating func take() -> [UInt8]? {
    do {
      return isBroken ? nil : try piece()
    } catch {
      isBroken = true
      return nil
    }
  }

  /// Whether all is read of what was brought in.
  var isAtEnd: Bool { index >= bytes.count }

  var position: Position { Position(line: line, column: column) }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// The cells of a row, up to and with the end of its line.
  mutating func cells() throws(CSVRow.Problem) -> [CSVRow.Cell] {
    let (start, first) = (index, position)
    var cells: [CSVRow.Cell] = []
    /// Where a quote opened whose cell went on to another line.
    var opening: Position?
    while true {
      let position = position
      let isQuoted = current == Self.quote
      let text = isQuoted ? try quotedCell() : plainCell()
      if isQuoted, line > position.line { opening = opening ?? position }
      guard let text else { throw CSVRow.Problem(.rowEncoding, .rowEncodingHelp, at: position) }
      guard index - start <= Self.longestRow else {
        throw CSVRow.Problem(.rowTooLong, .rowTooLongHelp, at: first)
      }
      cells.append(CSVRow.Cell(text: text, position: position))
      guard current == separator else { break }
      step()
    }
    try endLine(opening)
    return cells
  }

  private mutating func step() {
    if bytes[index] & 0xC0 != 0x80 { column += 1 }
    index += 1
  }

  /// A cell without quotes; `nil` where it is no UTF-8.
  private mutating func plainCell() -> String? {
    let start = index
    while let byte = current, byte != separator, byte != Self.newLine,
      byte != Self.carriageReturn, index - start <= Self.longestRow
    { step() }
    // A cell that is too long ends wherever reading stopped, which the row then reports.
    if index - start > Self.longestRow { return "" }
    return String(validating: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quotedCell() throws(CSVRow.Problem) -> String? {
    let opening = position
    var content: [UInt8] = []
    step()
    while let byte = current, content.count <= Self.longestQuotedCell {
      step()
      if byte == Self.quote {
        guard current == byte else { return String(validating: content, as: UTF8.self) }
        step()
      } else if byte == Self.newLine {
        (line, column) = (line + 1, 1)
      }
      content.append(byte)
    }
    throw CSVRow.Problem(.rowUnclosed, .rowUnclosedHelp, at: opening)
  }

  /// Steps over the line's end. Anything else here follows a closing quote; where its cell began
  /// on an earlier line, the quote was left open there.
  private mutating func endLine(_ opening: Position?) throws(CSVRow.Problem) {
    let isReturn = current == Self.carriageReturn
    if isReturn { index += 1 }
    if current == Self.newLine {
      index += 1
    } else if !isReturn, !isAtEnd {
      if let opening { throw CSVRow.Problem(.rowUnclosed, .rowUnclosedHelp, at: opening) }
      throw CSVRow.Problem(.rowQuote, .rowQuoteHelp, at: position)
    }
    (line, column) = (line + 1, 1)
  }

  mutating func skipLine() {
    fill()
    guard !isAtEnd else { return }
    while !isAtEnd {
      let end = bytes[index...].firstIndex(of: Self.newLine)
      index = end.map { $0 + 1 } ?? bytes.count
      if end != nil { break }
      fill()
    }
    (line, column) = (line + 1, 1)
  }
}
