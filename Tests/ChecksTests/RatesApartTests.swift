import Checks
import PortfolioModel
import Testing

struct RatesApartTests {
  private func findings(_ used: String, _ other: String) throws -> [String] {
    func rate(_ value: String, _ source: String) throws -> Rate {
      Rate(
        from: try Money.of("EUR 1").currency, to: try Money.of("TND 1").currency,
        value: try Quantity(value), effective: try .on("2024-05-17"), source: source)
    }
    var index = CheckIndex(projects: [], agreements: [])
    index.rivalRates = [
      RivalRates(used: try rate(used, "a bank"), other: try rate(other, "a fund"))
    ]
    return index.findings(of: "rates-apart")
  }

  @Test func `two sources that differ by one in a hundred, and by more`() throws {
    #expect(try findings("3.00", "3.03") == [])
    #expect(try findings("3.03", "3.00") == [])
    #expect(
      try findings("3.00", "3.04") == [
        "rates: warning: two sources differ by more than 1 % on days in use: 1, the first on "
          + "17 May 2024: 1 EUR = 3 TND (a bank), 1 EUR = 3.04 TND (a fund); keep the rates of the "
          + "source that funders accept"
      ])
  }
}
