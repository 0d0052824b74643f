import PortfolioModel
import Testing

@testable import Store

struct ConversionTests {
  private let dollars = TotalsQuestion.CurrencyChoice.reporting(SampleStore.dollar)

  @Test func `a flow is converted at the rate of its own day`() throws {
    var sample = SampleStore()
    sample.rate("2024-01-01", 110, scale: 2)
    sample.rate("2024-07-01", 105, scale: 2)
    sample.add("E1", .expenditure, "2024-06-30", 10_000)
    sample.add("E2", .expenditure, "2024-07-01", 10_000)
    #expect(try sample.sum(.spent, in: dollars) == 11_000 + 10_500)
  }

  @Test func `what the books hold is taken as it stands`() throws {
    var sample = SampleStore()
    sample.rate("2024-01-01", 110, scale: 2)
    sample.add("E1", .expenditure, "2024-06-30", 10_000) {
      $0.booked = Money(minorUnits: 10_873, currency: SampleStore.dollar)
    }
    #expect(try sample.sum(.spent, in: dollars) == 10_873)
  }

  @Test func `an amount without a rate stays out and is counted`() throws {
    var sample = SampleStore()
    sample.rate("2024-07-01", 105, scale: 2)
    sample.add("E1", .expenditure, "2024-06-30", 10_000)
    sample.add("E2", .expenditure, "2024-08-01", 10_000)
    let question = TotalsQuestion(by: [], .measures([.spent]), in: dollars)
    let total = try sample.store().totals(question, of: Selection(asOf: SampleStore.asOf)).first
    #expect(total?.sum.minorUnits == 10_500)
    #expect(total?.unconverted == 2, "its two cells, one for each country")
    let missing = try sample.store().unconverted(
      in: Selection(asOf: SampleStore.asOf), to: SampleStore.dollar)
    #expect(missing.transactions.map(\.id) == ["E1"])
    #expect(missing.transactions.map(\.money.minorUnits) == [10_000])
    #expect(missing.budgets == ["A1"], "the agreement was signed before any rate")
  }

  @Test func `a rate published after the day of the report is not known yet`() throws {
    var sample = SampleStore()
    sample.rate("2024-01-01", 110, scale: 2)
    sample.rate("2024-06-01", 120, scale: 2, published: "2024-07-10")
    sample.add("E1", .expenditure, "2024-06-15", 10_000)
    #expect(try sample.sum(.spent, in: dollars, asOf: SampleStore.day("2024-07-09")) == 11_000)
    #expect(try sample.sum(.spent, in: dollars, asOf: SampleStore.day("2024-07-10")) == 12_000)
  }

  @Test func `a reversal takes the rate and the shares of what it takes back`() throws {
    var sample = SampleStore()
    sample.rate("2024-01-01", 1111, scale: 3)
    sample.rate("2025-01-01", 999, scale: 3)
    sample.add("E1", .expenditure, "2024-06-15", 333)
    sample.portfolio.transactions[0].value.country = Code("EG")
    sample.add("E2", .expenditure, "2025-02-01", -333) {
      $0.reverses = "E1"
      $0.project = nil
      $0.agreement = nil
    }
    #expect(try sample.sum(.spent, in: dollars) == 0)
    #expect(try sample.sum(.spent, in: dollars) { $0.countries = [Code("EG")] } == 0)
    let before = SampleStore.day("2025-01-31")
    #expect(try sample.sum(.spent, in: dollars, asOf: before) == 370)
  }

  @Test func `the parts of a converted amount add up to the whole converted amount`() throws {
    var sample = SampleStore()
    sample.rate("2024-01-01", 107_3, scale: 3)
    sample.add("E1", .expenditure, "2024-06-15", 1_001)
    let whole = try #require(try sample.sum(.spent, in: dollars))
    let parts = try ["MA", "TN"].map { country in
      try #require(try sample.sum(.spent, in: dollars) { $0.countries = [Code(country)] })
    }
    #expect(parts.reduce(0, +) == whole)
    #expect(whole == 1_074)
  }
}
