/// Records as lines of CSV (RFC 4180), one after the other: what columns are in use is known when
/// all are written.
public struct CSVLines<Record: Sendable> {
  private let list: FieldList<Record>
  private let writing: Writing
  private let usual: [String]
  private var isUsed: [Bool]

  public init(_ list: FieldList<Record>, _ writing: Writing) {
    self.list = list
    self.writing = writing
    usual = list.fields.map { $0.cell(of: list.blank, writing) }
    isUsed = list.fields.map { $0.need != .optional }
  }

  /// The line of a record, with a cell for every column.
  public mutating func line(of record: Record) -> String {
    let cells = list.fields.indices.map { index in
      let field = list.fields[index]
      let cell = field.cell(of: record, writing)
      guard !cell.isEmpty, field.need != .optional || cell != usual[index] else { return "" }
      isUsed[index] = true
      return cell
    }
    return cells.csvLine
  }

  /// The heading of all columns.
  public var heading: String { list.keys.csvLine }

  /// A row that was written, or the heading, without the columns that nothing stands in.
  public func lineInUse(of row: CSVRow) -> String {
    zip(row.cells, isUsed).filter(\.1).map(\.0.text).csvLine
  }
}
