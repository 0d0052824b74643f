import Testing

@testable import Spreadsheet

struct LinkTests {
  @Test(.enabled(if: Reader.isInstalled, "openpyxl is absent"))
  func `a link leads to a cell of any sheet, or to the web`() throws {
    let names = ["O'Brien & co", "Budget 100%", "جدول"]
    var cover = Sheet("Cover")
    for (row, name) in names.enumerated() {
      let link = Link.sheet(name, Address(row: 2, column: 1))
      cover[row, 0] = Cell(.text("go to \(name)"), style: .link, link: link)
    }
    cover[3, 0] = Cell(.number(7), link: .url("https://example.org/a b?x=1&y=2"))
    let workbook = Workbook(
      properties: Properties(created: 1), sheets: [cover] + names.map { Sheet($0) })
    let facts = try workbook.readBack()
    #expect(facts["Cover!A1"] == "s go to O'Brien & co")
    #expect(facts["Cover!A1 link"] == "'O''Brien & co'!B3")
    #expect(facts["Cover!A2 link"] == "'Budget 100%'!B3")
    #expect(facts["Cover!A3 link"] == "'جدول'!B3")
    #expect(facts["Cover!A4"] == "n 7")
    #expect(facts["Cover!A4 link"] == "https://example.org/a%20b?x=1&y=2")
    #expect(facts["Cover!A1 font"]?.hasSuffix("underline=single colour=FF0563C1") == true)
    #expect(facts["Cover!A4 font"]?.hasSuffix("underline=None colour=None") == true)
  }

  @Test(.enabled(if: Reader.isInstalled, "openpyxl is absent"))
  func `a long text with a link is whole`() throws {
    let text = String(repeating: "م", count: 5_000)
    let link = Link.sheet("Report", Address(row: 0, column: 0))
    let facts = try Workbook.sample(.text(text), link: link).readBack()
    #expect(facts["Report!A1"] == "s \(text)")
  }

  @Test func `an address that is none leaves the text and is reported`() throws {
    let written = try Workbook.sample(.text("x"), link: .url("javascript:1")).written()
    #expect(written == Written(unlinked: [.corner]))
  }

  @Test(.enabled(if: Reader.canUnzip, "unzip is absent"))
  func `links beyond 65,530 become text of the same look`() throws {
    var sheet = Sheet("Report")
    for row in 0..<65_532 {
      sheet[row, 0] = Cell(.text("x"), style: .link, link: .url("https://example.org/"))
    }
    let workbook = Workbook.sample(sheet)
    let places = [65_530, 65_531].map { Place.cell(sheet: "Report", Address(row: $0, column: 0)) }
    #expect(try workbook.written() == Written(unlinked: places))
    let xml = try workbook.part("xl/worksheets/sheet1.xml")
    #expect(xml.matches(of: #/<hyperlink /#).count == 65_530)
    #expect(xml.contains(#"<c r="A65532" s="1" t="s">"#))
  }
}
