import PortfolioModel

/// A column of a CSV file; one without a field is passed over.
@usableFromInline
struct CSVColumn<Record: Sendable>: Sendable {
  @usableFromInline let heading: String
  let isNeeded: Bool
  /// How its cells are read; `nil` without a field.
  @usableFromInline let read: (@Sendable (Node, inout Record, inout Reading) -> Void)?
}

extension FieldList {
  /// The columns that a heading names; `nil` where it lacks what every record needs.
  @usableFromInline
  func columns(of heading: CSVRow, _ reading: inout Reading) -> [CSVColumn<Record>]? {
    if let problem = heading.problem {
      reading.error(problem.fact, at: problem.position, remedy: problem.remedy)
      return nil
    }
    var seen: Set<String> = []
    let columns = heading.cells.map { cell in
      let field = seen.insert(cell.text).inserted ? field(of: cell, &reading) : nil
      if field == nil, !cell.text.isEmpty, fields.contains(where: { $0.key == cell.text }) {
        reading.error(
          .duplicateColumn(cell.text), at: cell.position, remedy: .duplicateColumnHelp)
      }
      return CSVColumn(
        heading: cell.text, isNeeded: field.map { $0.need != .optional } ?? false,
        read: field?.read)
    }
    let missing = fields.filter { $0.need != .optional && !seen.contains($0.key) }
    for field in missing {
      reading.error(
        .missingColumn(field.key), at: heading.position,
        remedy: .missingKeyHelp(field.key, in: name))
    }
    return missing.contains { $0.need == .essential } ? nil : columns
  }

  private func field(of cell: CSVRow.Cell, _ reading: inout Reading) -> Field<Record>? {
    if let field = fields.first(where: { $0.key == cell.text }) { return field }
    // Spreadsheets leave columns without a heading behind; only what stands in them matters.
    guard !cell.text.isEmpty else { return nil }
    reading.error(
      .unknownColumn(cell.text), at: cell.position, remedy: keyRemedy(for: cell.text))
    return nil
  }

  /// The key that was probably meant, else all there are.
  func keyRemedy(for text: String) -> Message {
    if let key = keys.nearest(to: text) { return .didYouMean(key) }
    return Message("keys-are", ["keys": .list(keys.map { .text($0) })])
  }
}
