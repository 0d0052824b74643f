import PortfolioModel
import Testing

struct MoneyByCurrencyTests {
  static let most = Money(minorUnits: .max, currency: .eur)
  static let least = Money(minorUnits: .min, currency: .eur)

  @Test func `each currency has a sum of its own, in alphabetical order`() throws {
    let payments = try ["USD 1.10", "EUR 2.20", "TND 0.001", "EUR -0.20"].map { try Money.of($0) }
    #expect(
      try payments.total().amounts(of: "spent").map(\.text) == [
        "EUR 2.00", "TND 0.001", "USD 1.10",
      ])
  }

  @Test func `a sum that goes beyond the largest amount and comes back is exact`() throws {
    let amounts = [Self.most, Self.most, Self.least, Self.most, Self.least]
    #expect(try amounts.total().amounts(of: "spent").map(\.minorUnits) == [Int64.max - 2])
  }

  @Test func `a total that is too large is named with its currency`() {
    let amounts = [Money(minorUnits: 1, currency: .usd), Self.most, Self.most]
    #expect(throws: Overflow(total: "spent (EUR)")) { try amounts.total().amounts(of: "spent") }
    #expect(throws: Overflow(total: "granted (EUR)")) {
      try [Self.least, Self.least].total().amounts(of: "granted")
    }
  }

  @Test func `what adds up to zero stays listed, and nothing is nothing`() throws {
    let sums = try [Money.of("EUR 5.00"), .of("EUR -5.00")].total()
    #expect(try sums.amounts(of: "spent").map(\.text) == ["EUR 0.00"])
    #expect(try [Money]().total().amounts(of: "spent").isEmpty)
  }

  @Test func `the sum of two amounts names the total that does not fit`() throws {
    let one = Money(minorUnits: 1, currency: .eur)
    #expect(throws: Overflow(total: "fund balance")) {
      try Self.most.adding(one, for: "fund balance")
    }
    #expect(throws: Overflow(total: "undrawn")) { try Self.least.subtracting(one, for: "undrawn") }
    #expect(try Money.of("EUR 1.00").subtracting(.of("EUR 2.50"), for: "").text == "EUR -1.50")
  }
}
