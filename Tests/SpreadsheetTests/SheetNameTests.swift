import Spreadsheet
import Testing

struct SheetNameTests {
  @Test(arguments: ["Budget 2024", "O'Brien", "الميزانية", String(repeating: "x", count: 31), "=1"])
  func `a legal name has no problem`(name: String) {
    #expect(SheetName.problem(with: name) == nil)
  }

  @Test(
    arguments: [
      ("", .empty), (String(repeating: "x", count: 32), .tooLong),
      (String(repeating: "😀", count: 16), .tooLong), ("'Budget", .outerApostrophe),
      ("Budget'", .outerApostrophe), ("history", .reserved), ("a/b", .forbiddenCharacter),
      ("Budget #1", .forbiddenCharacter),
      ("a\nb", .forbiddenCharacter), ("a\u{7}", .forbiddenCharacter),
      ("_x0041_", .forbiddenCharacter),
    ] as [(String, SheetName.Problem)])
  func `a name that Excel refuses has a problem`(name: String, problem: SheetName.Problem) {
    #expect(SheetName.problem(with: name) == problem)
  }

  @Test(arguments: [
    ("Budget", "Budget"), ("Budget/2024: [draft] #1", "Budget-2024- -draft- -1"), ("", "Sheet"),
    ("'''", "Sheet"), ("History", "History 2"), ("  two \n lines ", "two lines"),
    ("Education, Training and Knowledge-Sharing", "Education, Training and Knowle…"),
    ("_x0041_", "-x0041-"),
  ])
  func `a legal name is made from any text`(text: String, name: String) {
    #expect(SheetName.legal(from: text) == name)
    #expect(SheetName.problem(with: name) == nil)
  }

  @Test func `a name already taken gets a number, case ignored`() {
    #expect(SheetName.legal(from: "Budget", among: ["BUDGET", "budget 2"]) == "Budget 3")
    let long = String(repeating: "x", count: 31)
    let second = SheetName.legal(from: long, among: [long])
    #expect(second == String(repeating: "x", count: 28) + "… 2")
  }

  @Test func `a quoted name doubles its apostrophes`() {
    #expect(SheetName.quoted("O'Brien") == "'O''Brien'")
  }
}
