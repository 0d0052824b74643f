import Checks
import PortfolioModel
import Testing

struct RateProvisionalTests {
  private func findings(isProvisional: Bool) throws -> [String] {
    var rate = Rate(
      from: try Money.of("EUR 1").currency, to: try Money.of("TND 1").currency,
      value: try Quantity("6.7"), effective: try .on("2024-05-17"), source: "a bank")
    rate.origin = .averaged(count: 2, isProvisional: isProvisional)
    var index = CheckIndex(projects: [], agreements: [])
    index.rateUses = [CheckedRate(rate, lastUse: try .on("2024-05-17"))]
    return index.findings(of: "rate-provisional")
  }

  @Test func `an average of a month that is not over`() throws {
    #expect(
      try findings(isProvisional: true) == [
        "rates: information: the average from EUR to TND for the month of 17 May 2024 is of only "
          + "2 rates: amounts converted with it change until the month is over; import the rates "
          + "again when the month is over"
      ])
  }

  @Test func `one of a month that is over`() throws {
    #expect(try findings(isProvisional: false) == [])
  }
}
