import Spreadsheet
import Testing

struct AddressTests {
  @Test(arguments: [
    (0, 0, "A1"), (2, 1, "B3"), (0, 25, "Z1"), (0, 26, "AA1"), (9, 701, "ZZ10"), (9, 702, "AAA10"),
    (1_048_575, 16_383, "XFD1048576"),
  ])
  func `an address counts from zero and reads as in formulas`(row: Int, column: Int, text: String) {
    #expect(Address(row: row, column: column).a1 == text)
  }

  @Test func `an absolute address has dollar signs`() {
    #expect(Address(row: 2, column: 27).absolute == "$AB$3")
  }

  @Test func `any two opposite corners make the same range`() {
    let range = CellRange(Address(row: 8, column: 1), Address(row: 2, column: 3))
    #expect(range == CellRange(rows: 2...8, columns: 1...3))
    #expect(range.a1 == "B3:D9")
    #expect(range.absolute == "$B$3:$D$9")
  }

  @Test func `a range on a sheet quotes the name`() {
    let range = CellRange(rows: 0...4, columns: 0...0)
    #expect(range.absolute(on: "O'Brien") == "'O''Brien'!$A$1:$A$5")
  }

  @Test func `ranges overlap when they share a cell`() {
    let range = CellRange(rows: 2...4, columns: 2...4)
    #expect(range.overlaps(CellRange(rows: 4...9, columns: 0...2)))
    #expect(!range.overlaps(CellRange(rows: 5...9, columns: 2...4)))
    #expect(!range.overlaps(CellRange(rows: 2...4, columns: 5...5)))
    #expect(range.contains(Address(row: 4, column: 4)))
    #expect(!range.contains(Address(row: 1, column: 4)))
  }
}
