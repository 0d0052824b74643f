import PortfolioModel

/// A record read from a row, or a row that was left out.
public enum RowOutcome<Record: Sendable>: Sendable {
  case record(Record, at: Position)
  /// The row's cells by their heading, and the record as far as it could be read, where the
  /// cells could be told apart.
  case leftOut([String: String], Record?, at: Position)
}

extension FieldList {
  /// Reads the rows of a CSV file whose first row names the fields.
  ///
  /// A row with a mistake is left out whole and reported; the others are handed to `take`.
  public func readRows(
    of bytes: [UInt8], _ reading: inout Reading,
    _ take: (RowOutcome<Record>, inout Reading) throws -> Void
  ) rethrows {
    try readRows(of: CSVReader(bytes), &reading, take)
  }

  /// The same of rows as they come. Inlinable, so that it is compiled for the record at hand: a
  /// ledger has a million of them.
  @inlinable
  public func readRows(
    of rows: CSVReader, _ reading: inout Reading,
    _ take: (RowOutcome<Record>, inout Reading) throws -> Void
  ) rethrows {
    reading.keepsPlaces = false
    var rows = rows
    defer {
      if let position = rows.breakingPoint {
        reading.error(.unreadableFile, at: position, remedy: .unreadableFileHelp)
      }
    }
    guard let heading = rows.next() else {
      if rows.breakingPoint == nil {
        reading.error(.fileIsEmpty, at: .start, remedy: .fileIsEmptyHelp)
      }
      return
    }
    let columns = columns(of: heading, &reading)
    while let row = rows.next() {
      guard let columns else {
        try take(.leftOut([:], nil, at: row.position), &reading)
        continue
      }
      try take(outcome(of: row, columns, &reading), &reading)
    }
  }

  @inlinable
  func outcome(
    of row: CSVRow, _ columns: [CSVColumn<Record>], _ reading: inout Reading
  ) -> RowOutcome<Record> {
    let errors = reading.errorCount
    if let problem = row.problem {
      reading.error(problem.fact, at: problem.position, remedy: problem.remedy)
      return .leftOut([:], nil, at: row.position)
    }
    guard row.cells.count == columns.count else {
      reading.error(
        .rowWidth(row.cells.count, expected: columns.count), at: row.position,
        remedy: .rowWidthHelp)
      return .leftOut([:], nil, at: row.position)
    }
    var record = blank
    for index in columns.indices {
      let text = row.cells[index].text
      let position = row.cells[index].position
      guard !text.isEmpty, let read = columns[index].read else {
        report(text, at: position, columns[index], &reading)
        continue
      }
      read(Node(.scalar(text), at: position), &record, &reading)
    }
    guard reading.errorCount > errors else { return .record(record, at: row.position) }
    let cells = zip(columns, row.cells).map { ($0.heading, $1.text) }
    return .leftOut(Dictionary(cells) { first, _ in first }, record, at: row.position)
  }

  /// Reports a cell that is blank and must not be, or has something in it and no heading.
  @usableFromInline
  func report(
    _ text: String, at position: Position, _ column: CSVColumn<Record>, _ reading: inout Reading
  ) {
    if text.isEmpty, column.isNeeded {
      reading.error(
        .missingKey(column.heading, in: name), at: position,
        remedy: .missingKeyHelp(column.heading, in: name))
    } else if !text.isEmpty, column.heading.isEmpty {
      reading.error(.cellWithoutHeading, at: position, remedy: .cellWithoutHeadingHelp)
    }
  }
}
