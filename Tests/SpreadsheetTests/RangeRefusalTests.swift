import Testing

@testable import Spreadsheet

struct RangeRefusalTests {
  @Test func `overlapping merges are refused`() throws {
    var sheet = Sheet("Report")
    sheet.merges = [.sample(5...6, 0...3), .sample(0...0, 0...3), .sample(6...6, 3...4)]
    let refusal = try Workbook.sample(sheet).refusal()
    #expect(refusal?.description == "'Report'!A6:D7 and 'Report'!D7:E7 overlap")
  }

  @Test func `overlapping tables are refused`() throws {
    var sheet = Sheet("Report")
    sheet.tables = [.sample(), .sample("Rates", at: Address(row: 2, column: 1))]
    let refusal = try Workbook.sample(sheet).refusal()
    #expect(refusal?.description == "'Report'!A1:B3 and 'Report'!B3:C5 overlap")
  }

  @Test func `a merge or filter in a table is refused`() throws {
    var merged = Sheet("Report")
    merged.tables = [.sample()]
    merged.merges = [.sample(1...1, 0...1)]
    #expect(try Workbook.sample(merged).refusal() != nil)
    var filtered = Sheet("Report")
    filtered.tables = [.sample()]
    filtered.autofilter = .sample(0...2, 0...1)
    #expect(try Workbook.sample(filtered).refusal() != nil)
  }

  @Test func `content that a merge would hide is refused`() throws {
    var sheet = Sheet("Report")
    sheet.merges = [.sample(0...0, 0...2)]
    sheet[0, 0] = Cell(.text("title"))
    sheet[0, 1] = Cell(.number(1))
    let place = Place.cell(sheet: "Report", Address(row: 0, column: 1))
    #expect(try Workbook.sample(sheet).refusal() == .coveredByMerge(place))
    sheet[0, 1] = Cell(.blank)
    #expect(try Workbook.sample(sheet).refusal() == nil)
  }

  @Test func `a range outside of the sheet is refused`() throws {
    let beyond = CellRange.sample(0...1_048_576, 0...0)
    let place = Place.range(sheet: "Report", beyond)
    for change in [
      { $0.merges = [beyond] }, { $0.autofilter = beyond }, { $0.dataBars = [DataBar(beyond)] },
      { $0.wordColours = [WordColour(beyond, word: "a", fill: .white, colour: .black)] },
      { $0.colourScales = [ColourScale(beyond, maximum: 1, colour: .black)] },
    ] as [(inout Sheet) -> Void] {
      var sheet = Sheet("Report")
      change(&sheet)
      #expect(try Workbook.sample(sheet).refusal() == .outsideSheet(place))
    }
  }
}
