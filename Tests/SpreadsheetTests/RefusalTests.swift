import Testing

@testable import Spreadsheet

struct RefusalTests {
  @Test func `a workbook without sheets is refused`() throws {
    #expect(try Workbook.sample().refusal() == .noSheets)
  }

  @Test func `an illegal sheet name is refused`() throws {
    let workbook = Workbook.sample(Sheet("a/b"))
    #expect(try workbook.refusal() == .illegalSheetName("a/b", .forbiddenCharacter))
  }

  @Test func `two sheets of one name are refused, case ignored`() throws {
    let workbook = Workbook.sample(Sheet("Été"), Sheet("ÉTÉ"))
    #expect(try workbook.refusal() == .duplicateSheetName("ÉTÉ"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a number that is none is refused`(number: Double) throws {
    #expect(try Workbook.sample(.number(number)).refusal() == .notANumber(.corner))
    let formula = Content.formula("A2", cached: .number(number))
    #expect(try Workbook.sample(formula).refusal() == .notANumber(.corner))
  }

  @Test(arguments: [(2023, 2, 29), (1900, 2, 29), (1899, 12, 31), (10_000, 1, 1), (2024, 13, 1)])
  func `a day that is none is refused`(year: Int, month: Int, day: Int) throws {
    let workbook = Workbook.sample(.day(year: year, month: month, day: day))
    #expect(try workbook.refusal() == .notADay(.corner))
  }

  @Test(arguments: ["", "=", " ", "= "])
  func `an empty formula is refused`(formula: String) throws {
    let workbook = Workbook.sample(.formula(formula, cached: .number(0)))
    #expect(try workbook.refusal() == .emptyFormula(.corner))
  }

  @Test func `an over-long formula is refused`() throws {
    let formula = String(repeating: "1+", count: 4_096) + "1"
    let workbook = Workbook.sample(.formula(formula, cached: .number(4_097)))
    #expect(try workbook.refusal() == .formulaTooLong(.corner))
  }

  @Test(arguments: [(1_048_576, 0), (0, 16_384), (-1, 0), (0, -1), (Int.max, Int.max)])
  func `a cell outside of the sheet is refused`(row: Int, column: Int) throws {
    var sheet = Sheet("Report")
    sheet[row, column] = Cell(.number(1))
    let place = Place.cell(sheet: "Report", Address(row: row, column: column))
    #expect(try Workbook.sample(sheet).refusal() == .outsideSheet(place))
  }

  @Test func `a link to no sheet is refused`() throws {
    let link = Link.sheet("Cover", Address(row: 0, column: 0))
    let refusal = try Workbook.sample(.text("x"), link: link).refusal()
    #expect(refusal == .unknownSheet("Cover", from: "'Report'!A1"))
  }

  @Test func `equal properties are refused`() throws {
    var workbook = Workbook.sample(.blank)
    workbook.properties.custom = [.init("Basis", "a"), .init("basis", "b")]
    #expect(try workbook.refusal() == .duplicateProperty("basis"))
  }

  @Test func `a creation time that no calendar of Excel has is refused`() throws {
    var workbook = Workbook.sample(.blank)
    workbook.properties.created = 253_402_300_800
    #expect(
      try workbook.refusal()?.description
        == "the time of creation of the workbook must be from 1970 to 9999")
  }

  @Test func `an error tells place and fact`() {
    #expect(WorkbookError.notANumber(.corner).description == "'Report'!A1 holds no finite number")
  }
}
