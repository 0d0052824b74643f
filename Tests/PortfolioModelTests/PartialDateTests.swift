import PortfolioModel
import Testing

struct PartialDateTests {
  @Test(arguments: ["2024", "2024-05", "2024-05-17", "0001", "0099-01"])
  func `a date prints as precisely as it was written`(text: String) {
    #expect(PartialDate(text)?.isoText == text)
  }

  @Test(arguments: [
    "", "24", "2024-", "2024-5", "2024-13", "2024-00", "0000", "2024-02-30", "2024/05", "May 2024",
    "20245", "2024-05-", "abcd", "2024-0a",
  ])
  func `what is neither a day nor a month nor a year is refused`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func `only a whole date is a day`() throws {
    #expect(PartialDate("2024-05-17")?.exact == (try Day.on("2024-05-17")))
    #expect(try #require(PartialDate("2024-05")).exact == nil)
    #expect(try #require(PartialDate("2024")).month == nil)
  }
}
