import Testing

@testable import Spreadsheet

@Suite(.enabled(if: Reader.isInstalled, "openpyxl is absent"))
struct SheetReadBackTests {
  @Test func `the view is read back`() throws {
    var sheet = Sheet("Report")
    sheet.freeze = Sheet.Freeze(rows: 3, columns: 1)
    (sheet.isRightToLeft, sheet.hidesGridlines, sheet.zoom) = (true, true, 85)
    sheet.tabColour = .black
    sheet.isActive = true
    let facts = try Workbook.sample(Sheet("Cover"), sheet).readBack()
    #expect(facts["Report view"] == "freeze=B4 rtl=True grid=False zoom=85")
    #expect(facts["Cover view"] == "freeze=None rtl=False grid=True zoom=100")
    #expect(facts["Report tab"] == "FF000000")
    #expect(facts["active"] == "Report")
  }

  @Test func `the page is read back`() throws {
    var sheet = Sheet("Report")
    sheet.page.repeatedRows = 0...2
    sheet.page.header = PageLine(
      left: [.text("Food & water")], right: [.text("2024-05-06")])
    sheet.page.footer = PageLine(centre: [.pageNumber, .text(" / "), .pageCount])
    sheet.page.margins = PageSetup.Margins(left: 0.5, right: 0.5, top: 1, bottom: 1)
    let facts = try Workbook.sample(sheet).readBack()
    #expect(facts["Report page"] == "landscape paper=9 fits=True 1x0 titles=$1:$3 left=0.5")
    #expect(facts["Report header"] == "Food && water | None | 2024-05-06")
    #expect(facts["Report footer"] == "&P / &N" || facts["Report footer"] == "&[Page] / &N")
  }

  @Test func `columns, rows and merges are read back`() throws {
    var sheet = Sheet("Report")
    sheet.columns = [0: ColumnLayout(width: 40), 2: ColumnLayout(width: 9, isHidden: true)]
    sheet.rowHeights = [1: 30]
    sheet.merges = [.sample(0...1, 0...1), .sample(4...4, 0...0)]
    sheet[0, 0] = Cell(.number(5))
    let facts = try Workbook.sample(sheet).readBack()
    #expect(facts["Report column A"] == "width=40.7 hidden=False")
    #expect(facts["Report column C"] == "width=9.7 hidden=True")
    #expect(facts["Report row 2"] == "height=30.0")
    #expect(facts["Report merges"] == "A1:B2")
    #expect(facts["Report!A1"] == "n 5")
  }

  @Test func `tables, filters and data bars are read back`() throws {
    var sheet = Sheet("Report")
    var heading = Style()
    heading.isBold = true
    sheet.tables = [
      Table(
        "Paiements_é", at: Address(row: 0, column: 0), headings: ["Code", "%"], rowCount: 2,
        headingStyle: heading, look: .light(9), isBanded: false, hasAutofilter: false)
    ]
    sheet.autofilter = .sample(9...12, 0...3)
    sheet.dataBars = [DataBar(.sample(1...2, 1...1), minimum: 0, maximum: 1.5)]
    let facts = try Workbook.sample(sheet).readBack()
    #expect(
      facts["Report table Paiements_é"]
        == "A1:B3 TableStyleLight9 filter=False banded=False ['Code', '%']")
    #expect(facts["Report!A1 font"]?.contains("bold=True") == true)
    #expect(facts["Report filter"] == "A10:D13")
    #expect(facts["Report rule B2:B3"] == "dataBar [0.0, 1.5]")
  }

  @Test func `properties and names are read back`() throws {
    let range = CellRange.sample(0...4, 0...0)
    var workbook = Workbook.sample(
      Sheet("O'Brien"), names: [DefinedName("Dépenses", sheet: "O'Brien", range: range)])
    workbook.properties.title = "Food & <water>"
    workbook.properties.subject = "MENA"
    workbook.properties.author = "Folio"
    workbook.properties.category = "Report"
    workbook.properties.keywords = "water, food"
    workbook.properties.comments = "المياه"
    workbook.properties.custom = [.init("Fingerprint", "ab12"), .init("Empty", "")]
    let facts = try workbook.readBack()
    #expect(
      facts["properties"]
        == "Food & <water> | MENA | Folio | Report | water, food | المياه | 2024-05-06 07:08:09")
    #expect(facts["property Fingerprint"] == "ab12")
    #expect(facts["name Dépenses"] == "'O''Brien'!$A$1:$A$5")
  }
}
