import PortfolioModel

/// A record read from a row, or a row that was left out.
public enum RowOutcome<Record: Sendable>: Sendable {
  case record(Record, at: Position)
  /// The row's cells by their heading, as far as they could be told apart.
  case leftOut([String: String], at: Position)
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
    guard let columns = columns(of: heading, &reading) else { return }
    while let row = rows.next() {
      try take(outcome(of: row, columns, heading, &reading), &reading)
    }
  }

  /// The field of each column; `nil` where the heading lacks what every record needs.
  private func columns(of heading: CSVRow, _ reading: inout Reading) -> [Field<Record>?]? {
    if let problem = heading.problem {
      reading.error(problem.fact, at: problem.position, remedy: problem.remedy)
      return nil
    }
    var seen: Set<String> = []
    let columns = heading.cells.map { cell -> Field<Record>? in
      guard seen.insert(cell.text).inserted else {
        reading.error(.duplicateColumn(cell.text), at: cell.position, remedy: .duplicateColumnHelp)
        return nil
      }
      if let field = fields.first(where: { $0.key == cell.text }) { return field }
      reading.error(
        .unknownKey(cell.text, in: name), at: cell.position,
        remedy: .nearest(to: cell.text, among: keys)
          ?? Message("keys-are", ["keys": .list(keys.map { .text($0) })]))
      return nil
    }
    let missing = fields.filter { $0.need == .essential && !seen.contains($0.key) }
    for field in missing {
      reading.error(
        .missingKey(field.key, in: name), at: heading.position,
        remedy: .missingKeyHelp(field.key, in: name))
    }
    return missing.isEmpty ? columns : nil
  }

  private func outcome(
    of row: CSVRow, _ columns: [Field<Record>?], _ heading: CSVRow, _ reading: inout Reading
  ) -> RowOutcome<Record> {
    let errors = reading.errorCount
    if let problem = row.problem {
      reading.error(problem.fact, at: problem.position, remedy: problem.remedy)
      return .leftOut([:], at: row.position)
    }
    if row.cells.count != columns.count {
      reading.error(
        .rowWidth(row.cells.count, expected: columns.count), at: row.position,
        remedy: .rowWidthHelp)
    }
    var record = blank
    for (cell, field) in zip(row.cells, columns) {
      guard let field else { continue }
      read(cell, field, into: &record, &reading)
    }
    guard reading.errorCount > errors else { return .record(record, at: row.position) }
    let cells = zip(heading.cells, row.cells).map { ($0.text, $1.text) }
    return .leftOut(Dictionary(cells) { first, _ in first }, at: row.position)
  }

  private func read(
    _ cell: CSVRow.Cell, _ field: Field<Record>, into record: inout Record,
    _ reading: inout Reading
  ) {
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
