import Testing

@testable import Spreadsheet

@Suite(.enabled(if: Reader.isInstalled, "openpyxl is absent"))
struct ColourRuleReadBackTests {
  @Test func `words have their colours`() throws {
    var sheet = Sheet("Report")
    let range = CellRange.sample(1...9, 1...2)
    sheet.wordColours = [
      WordColour(range, word: "on track", fill: Colour(0xD9F2E3), colour: .black),
      WordColour(range, word: #"“late” "ish" & <"#, fill: .white, colour: Colour(0x8B1A1A)),
    ]
    let facts = try Workbook.sample(sheet).readBack()
    #expect(facts[#"Report rule B2:C10 "on track""#] == "equal FFD9F2E3 FF000000")
    #expect(
      facts[#"Report rule B2:C10 "“late” ""ish"" & <""#] == "equal FFFFFFFF FF8B1A1A")
    #expect(facts["Report rule B2:C10"] == "cellIs []")
  }

  @Test func `a colour scale goes from white at zero to its colour`() throws {
    var sheet = Sheet("Report")
    sheet.colourScales = [
      ColourScale(.sample(1...9, 1...2), maximum: 12.5, colour: Colour(0x6FA8DC))
    ]
    let facts = try Workbook.sample(sheet).readBack()
    #expect(facts["Report rule B2:C10"] == "colorScale [0.0, 12.5] FFFFFFFF FF6FA8DC")
  }
}
