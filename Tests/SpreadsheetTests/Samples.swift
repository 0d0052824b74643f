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

extension Chart {
  /// Of the first three rows below a heading, categories in column A and numbers beside them.
  static func sample(
    _ kind: Kind = .bar, at place: Address = Address(row: 5, column: 0),
    of source: String = "Report",
    series: Int = 1
  ) -> Chart {
    Chart(
      kind, at: place, width: 480, height: 300, of: source, categories: .sample(1...3, 0...0),
      series: (0..<series).map {
        Series(
          Address(row: 0, column: $0 + 1), values: .sample(1...3, $0 + 1...$0 + 1))
      })
  }
}

extension Sheet {
  /// Rows with a name and two numbers, the last of which is made by a formula or not stated.
  static func sampleOfNumbers(_ name: String = "Report") -> Sheet {
    var sheet = Sheet(name)
    for (column, heading) in ["Country", "Planned", "Spent"].enumerated() {
      sheet[0, column] = Cell(.text(heading))
    }
    for (row, country) in ["Egypt", "Tunisia", "Morocco"].enumerated() {
      sheet[row + 1, 0] = Cell(.text(country))
      sheet[row + 1, 1] = Cell(.number(Double(row + 1) * 1_000))
      sheet[row + 1, 2] = Cell(.formula("B\(row + 2)/2", cached: .number(Double(row + 1) * 500)))
    }
    sheet[2, 2] = Cell(.text("not stated"))
    return sheet
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
