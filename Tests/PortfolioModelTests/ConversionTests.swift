import PortfolioModel
import Testing

struct ConversionTests {
  @Test(arguments: [
    ("EUR 1.00", "0.125", Currency.usd, "USD 0.12"), ("EUR 1.00", "0.135", .usd, "USD 0.14"),
    ("EUR -1.00", "0.125", .usd, "USD -0.12"), ("EUR -1.00", "0.135", .usd, "USD -0.14"),
    ("EUR 1.00", "3.3335", .tnd, "TND 3.334"), ("EUR 1.00", "3.3325", .tnd, "TND 3.332"),
    ("EUR 1.00", "2.5", .jpy, "JPY 2"), ("EUR 0.01", "150", .jpy, "JPY 2"),
    ("EUR 0.00", "150", .jpy, "JPY 0"),
  ])
  func `the result is rounded once, half to even`(
    amount: String, rate: String, currency: Currency, result: String
  ) throws {
    let table = RateTable([try .of("1 EUR = \(rate) \(currency.code)", from: "2024-01-01")])
    #expect(try table.shown(amount, in: currency, on: "2024-01-01") == result)
  }

  @Test func `nothing is rounded between two links of a chain`() throws {
    let thirds = RateTable([
      try .of("1 EUR = 3 USD", from: "2024-01-01"), try .of("1 EUR = 3 TND", from: "2024-01-01"),
    ])
    #expect(try thirds.shown("USD 0.01", in: .tnd, on: "2024-01-01") == "TND 0.010")
  }

  @Test func `an amount in the wanted currency stays as it is, without a rate`() throws {
    let amount = try Money.of("EUR 12.34")
    let conversion = try RateTable([]).convert(
      amount, to: .eur, on: .on("2024-01-01"), asOf: .on("2024-01-01"))
    #expect(conversion == Conversion(money: amount, rule: .same))
  }

  @Test func `a conversion remembers its rates and their direction`() throws {
    let table = RateTable([
      try .of("1 EUR = 655.957 XOF", from: "1999-01-01"),
      try .of("1 EUR = 1.10 USD", from: "2024-01-01"),
    ])
    let conversion = try table.convert(
      .of("XOF 1000"), to: .usd, on: .on("2024-01-15"), asOf: .on("2024-01-15"))
    guard case .rates(let steps) = conversion?.rule else {
      Issue.record("no rates are remembered")
      return
    }
    #expect(steps.map(\.index) == [0, 1])
    #expect(steps.map(\.isInverted) == [true, false])
  }

  @Test(arguments: [Int64.max, .min, 1_000_000_000])
  func `an amount that grows too large is refused, not cut`(minorUnits: Int64) throws {
    let table = RateTable([try .of("1 EUR = 999999999999999999 XOF", from: "2024-01-01")])
    let amount = Money(minorUnits: minorUnits, currency: .eur)
    let day = try Day.on("2024-01-01")
    #expect(throws: Overflow()) { try table.convert(amount, to: .xof, on: day, asOf: day) }
  }

  @Test func `the largest amount is converted exactly where it fits`() throws {
    let table = RateTable([try .of("1 EUR = 0.5 USD", from: "2024-01-01")])
    let day = try Day.on("2024-01-01")
    let most = try table.convert(
      Money(minorUnits: .max, currency: .eur), to: .usd, on: day, asOf: day)
    #expect(most?.money.minorUnits == 4_611_686_018_427_387_904)
    let least = try table.convert(
      Money(minorUnits: .min, currency: .eur), to: .usd, on: day, asOf: day)
    #expect(least?.money.minorUnits == -4_611_686_018_427_387_904)
  }

  @Test func `rates with all the decimals that can be written are multiplied exactly`() throws {
    let table = RateTable([try .of("1 EUR = 1.000000000000000001 USD", from: "2024-01-01")])
    #expect(
      try table.shown("EUR 10000000000000000", in: .usd, on: "2024-01-01")
        == "USD 10000000000000000.01")
  }

  @Test func `a chain too fine to be multiplied exactly is refused, not rounded on the way`() throws
  {
    let table = RateTable([
      try .of("1 TND = 0.299999999999999999 EUR", from: "2024-01-01"),
      try .of("1 EUR = 150.999999999999999999 JPY", from: "2024-01-01"),
    ])
    #expect(throws: Overflow.self) {
      try table.shown("TND 1000", in: .jpy, on: "2024-01-01")
    }
  }
}
