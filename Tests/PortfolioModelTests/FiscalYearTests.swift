import PortfolioModel
import Testing

struct FiscalYearTests {
  private func days(_ starts: String, _ naming: FiscalYear.Naming, _ year: Int) throws -> String {
    let start = try #require(DayOfYear(starts))
    let days = try #require(FiscalYear(starts: start, namedBy: naming).days(of: year))
    return "\(days.first.isoText) \(days.last.isoText)"
  }

  @Test func `a fiscal year has the days that its name says`() throws {
    #expect(try days("01-01", .start, 2024) == "2024-01-01 2024-12-31")
    #expect(try days("01-01", .end, 2024) == "2024-01-01 2024-12-31")
    #expect(try days("07-01", .start, 2023) == "2023-07-01 2024-06-30")
    #expect(try days("07-01", .end, 2024) == "2023-07-01 2024-06-30")
    #expect(try days("03-01", .start, 2023) == "2023-03-01 2024-02-29")
  }

  @Test(arguments: ["02-29", "13-01", "00-10", "04-31", "7-1", "07/01", "2024-07-01", ""])
  func `a day that some year lacks is no first day`(text: String) {
    #expect(DayOfYear(text) == nil)
  }

  @Test(arguments: ["01-01", "04-06", "12-31"])
  func `a first day is written as it is read`(text: String) throws {
    #expect(try #require(DayOfYear(text)).isoText == text)
  }
}
