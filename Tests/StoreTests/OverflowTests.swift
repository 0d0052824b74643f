import PortfolioModel
import Testing

@testable import Store

struct OverflowTests {
  private let greatest = Int64.max

  @Test func `a sum that passes the limit on the way and fits in the end is right`() throws {
    var sample = SampleStore()
    sample.add("E1", .expenditure, "2024-06-15", greatest)
    sample.add("E2", .expenditure, "2024-06-15", greatest)
    sample.add("E3", .expenditure, "2024-06-15", -greatest)
    #expect(try sample.sum(.spent) == greatest)
  }

  @Test func `a sum that does not fit is an error that names the total`() throws {
    var sample = SampleStore()
    sample.add("E1", .expenditure, "2024-06-15", greatest)
    sample.add("E2", .expenditure, "2024-06-15", 1)
    #expect(throws: Overflow(total: "spent EUR")) { try sample.sum(.spent) }
  }

  @Test func `an amount that is too large in another currency stays out of that alone`() throws {
    var sample = SampleStore()
    sample.rate("2024-01-01", 2, scale: 0)
    sample.add("E1", .expenditure, "2024-06-15", greatest)
    sample.add("E2", .expenditure, "2024-06-15", 100)
    let dollars = TotalsQuestion.CurrencyChoice.reporting(SampleStore.dollar)
    #expect(try sample.sum(.spent, in: dollars) == 200)
  }
}
