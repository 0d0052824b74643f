import Testing

@testable import Spreadsheet

struct MeasureRefusalTests {
  private func refusal(_ change: (inout Sheet) -> Void) throws -> String? {
    var sheet = Sheet("Report")
    change(&sheet)
    return try Workbook.sample(sheet).refusal()?.description
  }

  @Test func `a width or height that Excel has not is refused`() throws {
    #expect(
      try refusal { $0.columns[1] = ColumnLayout(width: 256) }
        == "the width of column B in 'Report' must be 0 to 255 characters")
    #expect(try refusal { $0.columns[0] = ColumnLayout(width: .nan) } != nil)
    #expect(try refusal { $0.columns[16_384] = ColumnLayout(width: 9) } != nil)
    #expect(
      try refusal { $0.rowHeights[0] = 410 }
        == "the height of row 1 in 'Report' must be 0 to 409 points")
  }

  @Test func `a view or page that Excel has not is refused`() throws {
    #expect(try refusal { $0.zoom = 9 } == "the zoom of 'Report' must be 10 to 400 %")
    #expect(try refusal { $0.freeze.rows = 1_048_576 } != nil)
    #expect(try refusal { $0.page.repeatedRows = 0...1_048_576 } != nil)
    #expect(
      try refusal {
        $0.page.margins = PageSetup.Margins(left: .nan, right: 1, top: 1, bottom: 1)
      } == "a margin of 'Report' must be 0 to 10 inches")
  }

  @Test func `a style that Excel has not is refused`() throws {
    for change in [
      { $0.size = 0.5 }, { $0.indent = 16 }, { $0.numberFormat = "" },
      { $0.numberFormat = String(repeating: "0", count: 128) }, { $0.fontName = "a\u{0}" },
    ] as [(inout Style) -> Void] {
      var style = Style()
      change(&style)
      #expect(try refusal { $0[0, 0] = Cell(.blank, style: style) } != nil)
    }
  }

  @Test func `a table or data bar that Excel has not is refused`() throws {
    #expect(try refusal { $0.tables = [.sample(headings: [])] } != nil)
    #expect(try refusal { $0.tables = [.sample(rowCount: -1)] } != nil)
    #expect(
      try refusal {
        $0.tables = [
          Table(
            "T_", at: Address(row: 0, column: 0), headings: ["a"], rowCount: 1, look: .dark(12))
        ]
      } == "the look of the table 'T_' must be light 1–21, medium 1–28 or dark 1–11")
    for (minimum, maximum) in [(0, .nan), (-.infinity, 1), (1, 1)] as [(Double, Double)] {
      let bar = DataBar(.sample(0...1, 0...0), minimum: minimum, maximum: maximum)
      #expect(try refusal { $0.dataBars = [bar] } != nil)
    }
  }

  @Test(arguments: ["", "a\u{0}", "_x0041_", String(repeating: "m", count: 256)])
  func `a word that no rule can hold is refused`(word: String) throws {
    let rule = WordColour(.sample(0...1, 0...0), word: word, fill: .white, colour: .black)
    #expect(
      try refusal { $0.wordColours = [rule] }
        == "the coloured word of 'Report'!A1:A2 must be 1 to 255 characters of plain text")
  }

  @Test(arguments: [0, -1, .nan, .infinity])
  func `a colour scale without numbers is refused`(maximum: Double) throws {
    let scale = ColourScale(.sample(0...1, 0...0), maximum: maximum, colour: .black)
    #expect(
      try refusal { $0.colourScales = [scale] }
        == "the colour scale of 'Report'!A1:A2 must be from 0 to a larger number")
  }
}
