import PortfolioModel
import Store
import Syntax

extension ReportDefinition {
  /// Reads a definition; what is wrong in it is left out and reported.
  ///
  /// - Throws: `Refusal` where the file holds no definition of this version.
  public static func read(
    _ text: [UInt8], name: String, file: String
  ) throws -> (definition: ReportDefinition, findings: [Finding]) {
    var reading = Reading(file: file)
    let record = YAMLParser.parse(text, &reading).flatMap {
      FieldList<DefinitionRecord>.definition.read($0, &reading)
    }
    guard var definition = record?.definition, record?.version?.value == "1" else {
      if let first = reading.findings.first {
        throw Refusal(.inputCannotBeOpened, first.fact, at: first.place, remedy: first.remedy)
      }
      throw Refusal(
        .inputCannotBeOpened,
        Message("unknown-version", ["version": .text(record?.version?.value ?? "")]),
        at: Place(file: file), remedy: Message("unknown-version.help"))
    }
    definition.name = name
    definition.hash = Fingerprint.hash(text)
    let findings =
      reading.findings + definition.misplacedColumns(file) + definition.repeatedSheets(file)
    // Of sheets with one id the first is made.
    definition.sheets = definition.sheets.enumerated().filter { index, sheet in
      !definition.sheets[..<index].contains { $0.id == sheet.id }
    }.map(\.element)
    return (definition, findings)
  }

  /// Sheets whose id another has already.
  private func repeatedSheets(_ file: String) -> [Finding] {
    sheets.enumerated().filter { index, sheet in
      sheets[..<index].contains { $0.id == sheet.id }
    }.map { _, sheet in
      Finding(
        .error, Message("repeated-sheet", ["id": .text(sheet.id)]), at: Place(file: file),
        remedy: Message("duplicate-code.help"))
    }
  }

  /// Tables without rows, and columns that the rows of their table do not have.
  private func misplacedColumns(_ file: String) -> [Finding] {
    sheets.flatMap(\.blocks).flatMap { block -> [Finding] in
      guard let rows = block.rows, let source = RowSources.named(rows) else {
        guard block.kind == .table else { return [] }
        return [
          Finding(
            .error, Message("table-without-rows"), at: Place(file: file),
            remedy: Message("known-are", ["names": .list(RowSources.names.map { .text($0) })]))
        ]
      }
      return block.columns.filter { !source.columnNames.contains($0.name) }.map { column in
        Finding(
          .error,
          Message("misplaced-column", ["column": .text(column.name), "rows": .text(rows)]),
          at: Place(file: file), remedy: .nearest(to: column.name, among: source.columnNames))
      }
    }
  }
}
