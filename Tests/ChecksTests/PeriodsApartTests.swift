import PortfolioModel
import Testing

struct PeriodsApartTests {
  private func findings(
    _ days: [(String, String)], _ accumulation: Indicator.Accumulation = .perPeriod
  ) throws -> [String] {
    let periods = try days.map { try IndicatorPeriod(first: .on($0), last: .on($1)) }
    return Project.reporting {
      $0.periods = periods
      $0.accumulation = accumulation
    }.findings(of: "periods-apart")
  }

  @Test func `periods that follow one another are no finding`() throws {
    #expect(try findings([("2024-07-01", "2024-12-31"), ("2024-01-01", "2024-06-30")]) == [])
  }

  @Test func `a day in two periods would count twice, unless values are cumulative`() throws {
    let days = [("2024-01-01", "2024-06-30"), ("2024-06-30", "2024-12-31")]
    #expect(
      try findings(days) == [
        "p.yaml:20:9: error: periods of 'I1' overlap from 30 June 2024 on: what came about in both "
          + "counts twice; part them, or write accumulation: cumulative"
      ])
    #expect(try findings(days, .cumulative) == [])
    #expect(try findings(days, .stock) == [])
  }

  @Test func `what overlaps in an activity of a publication is a doubt, told of once`() throws {
    let period = IndicatorPeriod(first: try .on("2024-01-01"), last: try .on("2024-12-31"))
    var project = Project.reporting { $0.periods = [period, period, period] }
    project.publication = Publication(reporter: PublishedOrganisation(code: "XX-ORG"))
    #expect(
      project.findings(of: "periods-apart") == [
        "p.yaml:20:9: warning: pairs of periods that overlap: 2, the first of 'I1' from "
          + "1 January 2024 on; where each value is of its period alone, what came about in both "
          + "counts twice; ask the publisher whether its values are of the whole time up to then"
      ])
  }
}
