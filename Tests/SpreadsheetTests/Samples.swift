import Testing

@testable import Spreadsheet

extension Workbook {
  /// Created on 2024-05-06 at 07:08:09 UTC.
  static func sample(_ sheets: Sheet..., names: [DefinedName] = []) -> Workbook {
    Workbook(properties: Properties(created: 1_714_979_289), sheets: sheets, names: names)
  }

  /// With one sheet, `Report`, and the cell in its corner.
  static func sample(_ content: Content, style: Style = Style(), link: Link? = nil) -> Workbook {
    var sheet = Sheet("Report")
    sheet[0, 0] = Cell(content, style: style, link: link)
    return .sample(sheet)
  }

  /// Why the workbook is refused; checks that nothing is left behind.
  func refusal() throws -> WorkbookError? {
    try withTemporaryFolder { folder in
      let refusal = reasonForRefusal(at: folder + "/workbook.xlsx")
      if refusal != nil { try #expect(fileNames(in: folder) == []) }
      return refusal
    }
  }

  private func reasonForRefusal(at path: String) -> WorkbookError? {
    do throws(WorkbookError) {
      try write(to: path)
      return nil
    } catch {
      return error
    }
  }

  func written() throws -> Written {
    try withTemporaryFolder { try write(to: $0 + "/workbook.xlsx") }
  }
}

extension Table {
  static func sample(
    _ name: String = "Payments", at origin: Address = Address(row: 0, column: 0),
    headings: [String] = ["Code", "Amount"], rowCount: Int = 2
  ) -> Table {
    Table(name, at: origin, headings: headings, rowCount: rowCount)
  }
}

extension Place {
  static let corner = Place.cell(sheet: "Report", Address(row: 0, column: 0))
}

extension CellRange {
  static func sample(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> CellRange {
    CellRange(rows: rows, columns: columns)
  }
}
