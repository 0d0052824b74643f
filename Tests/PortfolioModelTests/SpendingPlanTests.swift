import PortfolioModel
import Testing

struct SpendingPlanTests {
  private static func agreement(from start: String, to end: String) throws -> Agreement {
    var agreement = Agreement(code: Code("A1"), funder: Code("F1"), currency: .eur)
    agreement.start = try .on(start)
    agreement.end = try .on(end)
    return agreement
  }

  @Test func `without a plan the budget is spread evenly over the days`() throws {
    let agreement = try Self.agreement(from: "2024-01-17", to: "2024-03-15")
    // 15 + 29 + 15 days: 59
    let plan = try #require(agreement.plan(of: .of("EUR 100"), on: .on("2024-02-01")))
    #expect(plan.isStraightLine)
    #expect(plan.months.map(\.amount.text) == ["EUR 25.43", "EUR 49.15", "EUR 25.42"])
    #expect(plan.months.map(\.month.isoText) == ["2024-01-01", "2024-02-01", "2024-03-01"])
  }

  @Test func `a phased plan stands as it is`() throws {
    var agreement = try Self.agreement(from: "2024-01-01", to: "2024-12-31")
    agreement.phasing = [
      PlannedSpending(month: try .on("2024-03-01"), amount: try .of("EUR 30")),
      PlannedSpending(month: try .on("2024-02-01"), amount: try .of("EUR 70")),
    ]
    let plan = try #require(agreement.plan(of: .of("EUR 1"), on: .on("2024-02-01")))
    #expect(!plan.isStraightLine)
    #expect(plan.months.map(\.amount.text) == ["EUR 70.00", "EUR 30.00"])
    #expect(try plan.need(months: 1, after: .on("2024-02-10"))?.text == "EUR 30.00")
    #expect(try plan.need(months: 6, after: .on("2024-03-10"))?.text == "EUR 0.00")
  }

  @Test func `burn, its ratio to time, and where it leads`() throws {
    let period = try #require(Period(from: .on("2024-01-01"), to: .on("2024-12-31")))
    let burn = Burn(
      budget: try .of("EUR 1000"), spent: try .of("EUR 300"),
      elapsed: period.elapsed(on: try .on("2024-04-30")))
    // 121 of 366 days; 0.3 ÷ (121/366); 300 ÷ (121/366) = 907.4380…
    #expect(burn.rate.value?.rounded(toDecimals: 4).plainText == "0.3")
    #expect(burn.ratio.value?.rounded(toDecimals: 4).plainText == "0.9074")
    #expect(burn.forecast.text == "EUR 907.44")
  }

  @Test func `there is no forecast before a tenth of the time has gone`() throws {
    let budget = try Money.of("EUR 1000")
    func forecast(_ days: Int128) -> Stated<Money> {
      Burn(budget: budget, spent: budget, elapsed: Ratio(days, over: 100)).forecast
    }
    #expect(forecast(9).text == "n/a")
    #expect(forecast(10).text == "EUR 10000.00")
  }

  @Test func `without a budget there is no burn`() throws {
    let burn = Burn(
      budget: try .of("EUR 0"), spent: try .of("EUR 5"), elapsed: Ratio(1, over: 2))
    #expect(burn.rate == .notApplicable)
    #expect(burn.ratio == .notApplicable)
  }
}
