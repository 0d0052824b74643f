import PortfolioModel
import Testing

struct PeriodTests {
  private func period(_ first: String, _ last: String) throws -> Period {
    try #require(Period(from: .on(first), to: .on(last)))
  }

  @Test(arguments: [
    ("2023-12-31", "0"), ("2024-01-01", "0.1"), ("2024-01-05", "0.5"), ("2024-01-10", "1"),
    ("2024-01-11", "1"), ("2030-01-01", "1"), ("1999-01-01", "0"),
  ])
  func `time elapsed counts both ends and stays between 0 and 100 %`(
    day: String, elapsed: String
  ) throws {
    let tenDays = try period("2024-01-01", "2024-01-10")
    #expect(try tenDays.elapsed(on: .on(day)).rounded(toDecimals: 3).plainText == elapsed)
  }

  @Test func `a period of one day is over on that day`() throws {
    let oneDay = try period("2024-02-29", "2024-02-29")
    #expect(oneDay.days == 1)
    #expect(try oneDay.elapsed(on: .on("2024-02-29")) == Ratio(1, over: 1))
    #expect(try oneDay.elapsed(on: .on("2024-02-28")) == Ratio(0, over: 1))
  }

  @Test func `a leap year has 366 days`() throws {
    #expect(try period("2024-01-01", "2024-12-31").days == 366)
    #expect(try period("2023-01-01", "2023-12-31").days == 365)
  }

  @Test func `there is no period that ends before it starts`() throws {
    #expect(try Period(from: .on("2024-01-02"), to: .on("2024-01-01")) == nil)
  }
}
