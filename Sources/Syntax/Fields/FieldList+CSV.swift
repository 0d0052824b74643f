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
    reading.keepsPlaces = false
    var rows = CSVReader(bytes)
    guard let heading = rows.next() else {
      reading.error(.fileIsEmpty, at: .start, remedy: .fileIsEmptyHelp)
      return
    }
    let columns = columns(of: heading, &reading)
    while let row = rows.next() {
      let outcome = columns.map { self.outcome(of: row, $0, &reading) }
      try take(outcome ?? .leftOut([:], nil, at: row.position), &reading)
    }
  }

  private func outcome(
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
    for (cell, column) in zip(row.cells, columns) { read(cell, column, into: &record, &reading) }
    guard reading.errorCount > errors else { return .record(record, at: row.position) }
    let cells = zip(columns, row.cells).map { ($0.heading, $1.text) }
    return .leftOut(Dictionary(cells) { first, _ in first }, record, at: row.position)
  }

  private func read(
    _ cell: CSVRow.Cell, _ column: CSVColumn<Record>, into record: inout Record,
    _ reading: inout Reading
  ) {
    guard let field = column.field else {
      if column.heading.isEmpty, !cell.text.isEmpty {
        reading.error(.cellWithoutHeading, at: cell.position, remedy: .cellWithoutHeadingHelp)
      }
      return
    }
    guard !cell.text.isEmpty else {
      guard field.need != .optional else { return }
      reading.error(
        .missingKey(field.key, in: name), at: cell.position,
        remedy: .missingKeyHelp(field.key, in: name))
      return
    }
    field.read(Node(.scalar(cell.text), at: cell.position), &record, &reading)
  }
}
