import PortfolioModel
import Testing

struct CrossRateTests {
  private func rate(_ text: String, from day: String, _ source: String) throws -> Rate {
    var rate = try Rate.of(text, from: day)
    rate.source = source
    return rate
  }

  private func sources(_ rates: [Rate], on day: String = "2024-05-17") throws -> [String] {
    let chain = try RateTable(rates).chain(
      from: .tnd, to: .usd, on: .on(day), asOf: .on("2099-12-31"))
    return chain?.map { "\($0.rate.source): \($0.rate.from.code) \($0.rate.to.code)" } ?? []
  }

  @Test func `a source that has both legs is not mixed with another`() throws {
    let chain = try sources([
      rate("1 EUR = 3.30 TND", from: "2024-05-16", "a bank"),
      rate("1 EUR = 1.08 USD", from: "2024-04-30", "a fund"),
      rate("1 EUR = 3.40 TND", from: "2024-04-30", "a fund"),
      rate("1 EUR = 1.09 USD", from: "2024-05-16", "a treasury"),
    ])
    #expect(chain == ["a fund: EUR TND", "a fund: EUR USD"])
  }

  @Test func `where no source has both legs, two make the way`() throws {
    let chain = try sources([
      rate("1 EUR = 3.30 TND", from: "2024-05-16", "a bank"),
      rate("1 EUR = 1.09 USD", from: "2024-05-16", "a treasury"),
    ])
    #expect(chain == ["a bank: EUR TND", "a treasury: EUR USD"])
  }

  @Test func `of several ways the one whose oldest rate is the latest counts`() throws {
    let chain = try sources([
      rate("1 EUR = 3.30 TND", from: "2024-05-16", "a bank"),
      rate("1 EUR = 1.09 USD", from: "2024-01-31", "a bank"),
      rate("1 JPY = 0.02 TND", from: "2024-04-30", "a fund"),
      rate("1 JPY = 0.007 USD", from: "2024-04-30", "a fund"),
    ])
    #expect(chain == ["a fund: JPY TND", "a fund: JPY USD"])
  }

  @Test func `a rate between the two comes before any way over a third`() throws {
    let chain = try sources([
      rate("1 USD = 3.10 TND", from: "2024-04-30", "a fund"),
      rate("1 EUR = 3.30 TND", from: "2024-05-16", "a bank"),
      rate("1 EUR = 1.09 USD", from: "2024-05-16", "a bank"),
    ])
    #expect(chain == ["a fund: USD TND"])
  }

  @Test func `rivals are rates of other sources for the same day`() throws {
    let used = try rate("1 EUR = 1.09 USD", from: "2024-05-16", "a bank")
    let table = RateTable([
      used, try rate("1 USD = 0.90 EUR", from: "2024-05-16", "a fund"),
      try rate("1 EUR = 1.30 USD", from: "2024-05-15", "a treasury"),
    ])
    let rivals = try table.rivals(of: used, asOf: .on("2024-06-01"))
    #expect(rivals.map(\.source) == ["a fund"])
    #expect(rivals.map { used.isApart(from: $0, byMoreThanOneIn: 100) } == [true])
    #expect(
      !used.isApart(from: try .of("1 USD = 0.917 EUR", from: "2024-05-16"), byMoreThanOneIn: 100))
  }
}
