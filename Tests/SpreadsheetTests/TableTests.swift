import Testing

@testable import Spreadsheet

struct TableTests {
  @Test func `equal headings are numbered, case ignored`() {
    let table = Table.sample(headings: ["Amount", "amount", "Amount 2", " ", "Due\ndate"])
    #expect(table.columnNames == ["Amount", "amount 2", "Amount 2 2", "Column 4", "Due date"])
  }

  @Test func `a long heading is cut so that its number fits`() {
    let long = String(repeating: "x", count: 300)
    let names = Table.sample(headings: [long, long]).columnNames
    #expect(names.map(\.utf16.count) == [240, 242])
    #expect(names[1].hasSuffix("… 2"))
  }

  @Test func `the range has the headings and the rows`() {
    let table = Table.sample(at: Address(row: 3, column: 1), rowCount: 5)
    #expect(table.range.a1 == "B4:C9")
  }

  @Test(.enabled(if: Reader.isInstalled, "openpyxl is absent"))
  func `a table without rows is its headings alone`() throws {
    var sheet = Sheet("Report")
    sheet.tables = [.sample(rowCount: 0)]
    let facts = try Workbook.sample(sheet).readBack()
    #expect(facts["Report!A1"] == "s Code")
    #expect(facts["Report!B1"] == "s Amount")
    #expect(!facts.keys.contains { $0.contains("table") })
  }

  @Test(.enabled(if: Reader.isInstalled, "openpyxl is absent"))
  func `the headings of the table replace those of the sheet`() throws {
    var sheet = Sheet("Report")
    sheet[0, 0] = Cell(.text("Other"))
    sheet[0, 2] = Cell(.text("beside"))
    sheet[1, 0] = Cell(.text("a"))
    sheet.tables = [.sample(headings: ["_x0041_", "B & <c>"])]
    let facts = try Workbook.sample(sheet).readBack()
    #expect(facts["Report!C1"] == "s beside")
    #expect(facts["Report!B1"] == "s B & <c>")
    #expect(facts["Report!A2"] == "s a")
    let names = try #require(facts["Report table Payments"])
    #expect(names == "A1:B3 TableStyleMedium2 filter=True banded=True ['_x0041_', 'B & <c>']")
  }

  @Test func `a heading that is cut is reported`() throws {
    var sheet = Sheet("Report")
    sheet.tables = [.sample(headings: ["Code", String(repeating: "م", count: 300)])]
    let written = try Workbook.sample(sheet).written()
    #expect(written.shortened == [.cell(sheet: "Report", Address(row: 0, column: 1))])
  }
}
