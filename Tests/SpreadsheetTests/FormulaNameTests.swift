import Spreadsheet
import Testing

struct FormulaNameTests {
  @Test(arguments: [
    "Payments", "_total", "Dépenses.2024", "المدفوعات", "ABCD1", "R2D2", "Rate", "C_1",
  ])
  func `a legal name has no problem`(name: String) {
    #expect(FormulaName.problem(with: name) == nil)
  }

  @Test(
    arguments: [
      ("", .empty), (String(repeating: "n", count: 128), .tooLong), ("1st", .firstCharacter),
      (".a", .firstCharacter), ("two words", .forbiddenCharacter), ("a!b", .forbiddenCharacter),
      ("a-b", .forbiddenCharacter), ("A1", .looksLikeAddress), ("xfd20", .looksLikeAddress),
      ("R", .looksLikeAddress), ("c", .looksLikeAddress), ("R1C1", .looksLikeAddress),
      ("r12", .looksLikeAddress), ("c3", .looksLikeAddress), ("TRUE", .reserved),
      ("_xlnm.Print_Area", .reserved),
    ] as [(String, FormulaName.Problem)])
  func `a name that Excel refuses has a problem`(name: String, problem: FormulaName.Problem) {
    #expect(FormulaName.problem(with: name) == problem)
  }
}
