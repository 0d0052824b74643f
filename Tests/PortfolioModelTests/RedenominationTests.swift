import PortfolioModel
import Testing

struct RedenominationTests {
  private func change(_ from: Currency, _ to: Currency, on day: String, _ old: Int128) throws
    -> Redenomination
  {
    Redenomination(
      from: from, to: to, on: try .on(day), oldPerNew: Quantity(coefficient: old, scale: 0))
  }

  @Test func `units that kept their code are told apart by the day`() throws {
    let table = RateTable(
      [
        try .of("1 USD = 13000 TND", from: "2025-12-01"),
        try .of("1 USD = 131 TND", from: "2026-02-01"),
      ], redenominations: [try change(.tnd, .tnd, on: "2026-01-01", 100)])
    // Old units at an old rate, new units at an old one, new units at a new one.
    #expect(try table.shown("TND 13000", in: .usd, on: "2025-12-31") == "USD 1.00")
    #expect(try table.shown("TND 130", in: .usd, on: "2026-01-01") == "USD 1.00")
    #expect(try table.shown("TND 131", in: .usd, on: "2026-02-01") == "USD 1.00")
    #expect(try table.shown("USD 1", in: .tnd, on: "2025-12-31") == "TND 13000.000")
    #expect(try table.shown("USD 1", in: .tnd, on: "2026-01-31") == "TND 130.000")
    let chain = try table.chain(
      from: .tnd, to: .usd, on: .on("2026-01-15"), asOf: .on("2026-12-31"))
    #expect(chain?.map(\.rate.kind) == [.redenomination, .day])
  }

  @Test func `new units with a code of their own lead to the rates of the old one, and back`()
    throws
  {
    let table = RateTable(
      [
        try .of("1 USD = 150 JPY", from: "2024-01-01"),
        try .of("1 EUR = 1.20 USD", from: "2024-01-01"),
      ], redenominations: [try change(.xof, .jpy, on: "2024-01-01", 10)])
    #expect(try table.shown("XOF 1500", in: .usd, on: "2024-02-01") == "USD 1.00")
    #expect(try table.shown("EUR 1", in: .xof, on: "2024-02-01") == "XOF 1800")
    #expect(try table.shown("XOF 1500", in: .jpy, on: "2024-02-01") == "JPY 150")
    #expect(try table.shown("JPY 150", in: .xof, on: "2020-02-01") == "XOF 1500")
    #expect(try table.shown("XOF 1500", in: .usd, on: "2023-02-01") == "no rate")
    let chain = try table.chain(
      from: .eur, to: .xof, on: .on("2024-02-01"), asOf: .on("2024-12-31"))
    #expect(chain?.map { "\($0.from.code) \($0.to.code)" } == ["EUR USD", "USD JPY", "JPY XOF"])
  }

  @Test func `an average has rates of one unit alone`() throws {
    let table = RateTable(
      [
        try .of("1 USD = 100 TND", from: "2026-01-05"),
        try .of("1 USD = 300 TND", from: "2026-01-10"),
        try .of("1 USD = 4 TND", from: "2026-01-25"),
      ], redenominations: [try change(.tnd, .tnd, on: "2026-01-20", 100)])
    let terms = RateTerms(.monthAverage)
    #expect(try table.shown("USD 1", in: .tnd, on: "2026-01-08", by: terms) == "TND 200.000")
    #expect(try table.shown("USD 1", in: .tnd, on: "2026-01-28", by: terms) == "TND 4.000")
  }
}
