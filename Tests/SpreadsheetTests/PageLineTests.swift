import Testing

@testable import Spreadsheet

struct PageLineTests {
  @Test func `a line is written in the codes of Excel`() {
    let line = PageLine(
      left: [.text("Food & water")], centre: [.sheetName],
      right: [.pageNumber, .text(" / "), .pageCount])
    #expect(line.fitted().text == "&LFood && water&C&A&R&P / &N")
  }

  @Test func `a number after the page is not added to it`() {
    #expect(PageLine(centre: [.pageNumber, .text("+5")]).fitted().text == "&C&P +5")
  }

  @Test func `an empty line has no codes`() {
    #expect(PageLine().fitted().text.isEmpty)
  }

  @Test(arguments: ["x", "م", "&"])
  func `long texts are cut until the line fits`(character: String) {
    let title = PageLine.Part.text(String(repeating: character, count: 300))
    let line = PageLine(left: [title], right: [.text("as of 2024-05-06"), .pageNumber])
    let fitted = line.fitted()
    #expect(fitted.isShortened)
    #expect((253...255).contains(fitted.text.utf16.count))
    #expect(fitted.text.hasSuffix("…&Ras of 2024-05-06&P"))
  }
}
