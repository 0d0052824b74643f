import PortfolioModel
import Testing

struct RateTableTests {
  @Test func `the latest rate not after the day counts, never a future one`() throws {
    let table = RateTable([
      try .of("1 EUR = 1.30 USD", from: "2024-03-01"),
      try .of("1 EUR = 1.10 USD", from: "2024-01-01"),
      try .of("1 EUR = 1.20 USD", from: "2024-02-01"),
    ])
    #expect(try table.shown("EUR 100", in: .usd, on: "2023-12-31") == "no rate")
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-01-01") == "USD 110.00")
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-01-31") == "USD 110.00")
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-02-29") == "USD 120.00")
    #expect(try table.shown("EUR 100", in: .usd, on: "2029-01-01") == "USD 130.00")
  }

  @Test func `a rate that is published later than the as-of day is not seen`() throws {
    let table = RateTable([
      try .of("1 EUR = 1.10 USD", from: "2024-01-01"),
      try .of("1 EUR = 1.20 USD", from: "2024-02-01", published: "2024-03-15"),
    ])
    #expect(
      try table.shown("EUR 100", in: .usd, on: "2024-02-10", asOf: "2024-03-14") == "USD 110.00")
    #expect(
      try table.shown("EUR 100", in: .usd, on: "2024-02-10", asOf: "2024-03-15") == "USD 120.00")
    #expect(
      try table.shown("EUR 100", in: .usd, on: "2024-02-10", asOf: "2023-12-31") == "no rate")
  }

  @Test func `of two rates for one day the one published later counts`() throws {
    let table = RateTable([
      try .of("1 EUR = 1.25 USD", from: "2024-02-01", published: "2024-03-01"),
      try .of("1 EUR = 1.20 USD", from: "2024-02-01", published: "2024-02-01"),
    ])
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-02-10") == "USD 125.00")
  }

  @Test func `a month's average wins in its own month alone`() throws {
    let table = RateTable([
      try .of("1 EUR = 1.10 USD", from: "2024-01-01"),
      try .of("1 EUR = 1.50 USD", from: "2024-02-29", span: .month),
      try .of("1 EUR = 1.20 USD", from: "2024-02-10"),
    ])
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-01-31") == "USD 110.00")
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-02-01") == "USD 150.00")
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-02-29") == "USD 150.00")
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-03-01") == "USD 120.00")
    #expect(try table.shown("EUR 100", in: .usd, on: "2025-02-10") == "USD 120.00")
  }

  @Test func `of two averages of one month the one published later counts`() throws {
    let table = RateTable([
      try .of("1 EUR = 1.55 USD", from: "2024-02-01", published: "2024-04-01", span: .month),
      try .of("1 EUR = 1.50 USD", from: "2024-02-01", published: "2024-03-01", span: .month),
    ])
    let shown = try table.shown("EUR 100", in: .usd, on: "2024-02-10")
    #expect(shown == "USD 155.00")
  }

  @Test func `a month's average wins over a daily rate quoted the other way round`() throws {
    let table = RateTable([
      try .of("1 EUR = 1.50 USD", from: "2024-02-01", span: .month),
      try .of("1 USD = 0.80 EUR", from: "2024-02-10"),
    ])
    let shown = try table.shown("EUR 100", in: .usd, on: "2024-02-20")
    #expect(shown == "USD 150.00")
  }

  @Test func `of both directions the later rate counts`() throws {
    let table = RateTable([
      try .of("1 EUR = 1.10 USD", from: "2024-01-01"),
      try .of("1 USD = 0.80 EUR", from: "2024-02-01"),
    ])
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-01-15") == "USD 110.00")
    #expect(try table.shown("EUR 100", in: .usd, on: "2024-02-15") == "USD 125.00")
  }

  @Test func `one third currency may link two, but not two`() throws {
    let table = RateTable([
      try .of("1 EUR = 655.957 XOF", from: "1999-01-01"),
      try .of("1 EUR = 1.10 USD", from: "2024-01-01"),
      try .of("1 USD = 150 JPY", from: "2024-01-01"),
    ])
    #expect(try table.shown("XOF 655957", in: .usd, on: "2024-01-15") == "USD 1100.00")
    #expect(try table.shown("XOF 655957", in: .usd, on: "2023-01-15") == "no rate")
    #expect(try table.shown("XOF 655957", in: .jpy, on: "2024-01-15") == "no rate")
    #expect(try table.shown("XOF 655957", in: .tnd, on: "2024-01-15") == "no rate")
  }
}
