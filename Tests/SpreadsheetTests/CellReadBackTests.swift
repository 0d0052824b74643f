import Testing

@testable import Spreadsheet

@Suite(.enabled(if: Reader.isInstalled, "openpyxl is absent"))
struct CellReadBackTests {
  private func fact(
    _ content: Content, style: Style = Style(), _ part: String = ""
  ) throws -> String? {
    try Workbook.sample(content, style: style).readBack()["Report!A1\(part)"]
  }

  @Test(arguments: ["=1+1", "+33 1 23", "-", "@home", "<r><t>x</t></r>", " a  b ", "NA", "0012"])
  func `text stays text, whatever it begins with`(text: String) throws {
    #expect(try fact(.text(text)) == "s \(text)")
  }

  @Test func `numbers, days and truth values have their own types`() throws {
    #expect(try fact(.number(-1_234.5)) == "n -1234.5")
    #expect(try fact(.day(year: 2024, month: 2, day: 29)) == "d 2024-02-29 00:00:00")
    #expect(try fact(.day(year: 2024, month: 2, day: 29), " format") == "yyyy-mm-dd")
    #expect(try fact(.boolean(false)) == "b False")
  }

  @Test(arguments: ["SUM(A2:A3)", "=SUM(A2:A3)", " =SUM(A2:A3)"])
  func `a formula may have its equals sign or not`(formula: String) throws {
    let content = Content.formula(formula, cached: .number(12.25))
    #expect(try fact(content) == "f =SUM(A2:A3)")
    #expect(try fact(content, " result") == "12.25")
  }

  @Test func `a formula keeps a result of text or truth`() throws {
    let text = Content.formula(#"IF(A2=0,"OK","é & <")"#, cached: .text("é & <"))
    #expect(try fact(text) == #"f =IF(A2=0,"OK","é & <")"#)
    #expect(try fact(text, " result") == "é & <")
    let truth = Content.formula("A2=0", cached: .boolean(true))
    #expect(try fact(truth, " result") == "TRUE")
  }

  @Test func `a style is read back in all its parts`() throws {
    var style = Style()
    (style.numberFormat, style.fontName, style.size) = ("#,##0.00", "Noto Sans", 14)
    (style.isBold, style.isItalic, style.isUnderlined, style.wraps) = (true, true, true, true)
    (style.colour, style.fill) = (.black, Colour(0xDDEBF7))
    (style.horizontal, style.vertical, style.indent) = (.right, .centre, 2)
    (style.topLine, style.bottomLine) = (.black, nil)
    style.readingOrder = .rightToLeft
    let facts = try Workbook.sample(.number(1), style: style).readBack()
    #expect(facts["Report!A1 format"] == "#,##0.00")
    #expect(
      facts["Report!A1 font"]
        == "Noto Sans 14 bold=True italic=True underline=single colour=FF000000")
    #expect(facts["Report!A1 look"] == "right center wrap=True indent=2 reading=2")
    #expect(facts["Report!A1 fill"] == "FFDDEBF7")
    #expect(facts["Report!A1 lines"] == "thin None")
  }

  @Test func `a blank cell is drawn in its style`() throws {
    var style = Style()
    style.fill = .white
    #expect(try fact(.blank, style: style) == "n None")
    #expect(try fact(.blank, style: style, " fill") == "FFFFFFFF")
    #expect(try fact(.text(""), style: style) == "n None")
  }

  @Test func `an escape in a text is shown as written`() throws {
    let strings = try Workbook.sample(.text("_x0041_")).part("xl/sharedStrings.xml")
    #expect(strings.contains("<t>_x005F_x0041_</t>"))
  }

  @Test func `text with characters that no file can hold is read back without them`() throws {
    #expect(try fact(.text("a\u{0}\u{8}b\u{FFFE}\u{FFFF}\u{B}c\r\nd")) == "s abc\nd")
  }
}
