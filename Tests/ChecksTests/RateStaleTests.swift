import Checks
import PortfolioModel
import Testing

struct RateStaleTests {
  private func findings(
    _ effective: String, _ span: Rate.Span = .day, used day: String
  ) throws -> [String] {
    var rate = Rate(
      from: try Money.of("TND 1").currency, to: try Money.of("EUR 1").currency,
      value: try Quantity("0.3"), effective: try .on(effective), source: "a bank")
    rate.span = span
    var index = CheckIndex(projects: [], agreements: [])
    index.rateUses = [CheckedRate(rate, lastUse: try .on(day))]
    return index.findings(of: "rate-stale")
  }

  @Test func `thirty-five days old, and no older`() throws {
    #expect(try findings("2024-03-01", used: "2024-04-05") == [])
    #expect(
      try findings("2024-03-01", used: "2024-04-06") == [
        "rates: warning: the rate from TND to EUR of 1 March 2024 (a bank) was still used on "
          + "6 April 2024, 36 days later; add later rates to rates/"
      ])
  }

  @Test func `a month's average is as old as the month's last day`() throws {
    #expect(try findings("2024-03-01", .month, used: "2024-05-05") == [])
    #expect(try findings("2024-03-01", .month, used: "2024-05-06").count == 1)
  }
}
