import Testing

@testable import Spreadsheet

struct NameRefusalTests {
  private func refusal(names: String..., tables: String...) throws -> WorkbookError? {
    var sheet = Sheet("Report")
    sheet.tables = tables.enumerated().map { index, name in
      .sample(name, at: Address(row: index * 9, column: 0))
    }
    let range = CellRange(rows: 0...0, columns: 0...0)
    let defined = names.map { DefinedName($0, sheet: "Report", range: range) }
    return try Workbook.sample(sheet, names: defined).refusal()
  }

  @Test func `a name that looks like an address is refused`() throws {
    #expect(try refusal(names: "A1") == .illegalName("A1", .looksLikeAddress))
    #expect(try refusal(tables: "R1C1") == .illegalName("R1C1", .looksLikeAddress))
  }

  @Test func `tables and names share one set of names`() throws {
    #expect(try refusal(names: "Rates", "RATES") == .duplicateName("RATES"))
    #expect(try refusal(tables: "Rates", "rates") == .duplicateName("rates"))
    #expect(try refusal(names: "Rates", tables: "rates") == .duplicateName("rates"))
    #expect(try refusal(names: "Rates", tables: "Payments") == nil)
  }

  @Test func `a name for a range of no sheet is refused`() throws {
    let range = CellRange(rows: 0...0, columns: 0...0)
    let workbook = Workbook.sample(
      Sheet("Report"), names: [DefinedName("Rates", sheet: "Notes", range: range)])
    #expect(try workbook.refusal() == .unknownSheet("Notes", from: "the name 'Rates'"))
  }
}
