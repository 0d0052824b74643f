import PortfolioModel
import SeededNumbers
import Testing

struct MoneyRoundingTests {
  @Test(arguments: [
    ("0.125", Currency.eur, "0.12", "0.005"), ("0.135", .eur, "0.14", "-0.005"),
    ("-0.125", .eur, "-0.12", "-0.005"), ("-0.135", .eur, "-0.14", "0.005"),
    ("0.1251", .eur, "0.13", "-0.0049"), ("0.1249", .eur, "0.12", "0.0049"),
    ("0.005", .eur, "0.00", "0.005"), ("-0.005", .eur, "0.00", "-0.005"),
    ("2.5", .jpy, "2", "0.5"), ("3.5", .jpy, "4", "-0.5"), ("-2.5", .jpy, "-2", "-0.5"),
    ("1.0005", .tnd, "1.000", "0.0005"), ("1.0015", .tnd, "1.002", "-0.0005"),
    ("1.5", .tnd, "1.500", "0"), ("12", .eur, "12.00", "0"),
  ])
  func `half goes to the even unit, and what is left out is told`(
    written: String, currency: Currency, money: String, remainder: String
  ) throws {
    let rounded = try Money.rounding(Quantity(written), currency)
    #expect(rounded.money.plainText == money)
    #expect(rounded.remainder.plainText == remainder)
  }

  @Test func `amount and remainder make up what was written`() throws {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<500 {
      let coefficient = Int128(Int64.random(in: -9_999_999_999...9_999_999_999, using: &numbers))
      let written = Quantity(coefficient: coefficient, scale: 7)
      let currency = try #require(Currency.samples.randomElement(using: &numbers))
      let (money, remainder) = try Money.rounding(written, currency)
      #expect(money.inTenMillionths + remainder.inTenMillionths == coefficient)
    }
  }

  @Test func `the largest amount is 2^63 − 1 minor units`() throws {
    let largest = try Money.rounding(Quantity("92233720368547758.07"), .eur)
    #expect(largest.money.minorUnits == .max)
    #expect(throws: Overflow()) { try Money.rounding(Quantity("92233720368547758.08"), .eur) }
    let smallest = try Money.rounding(Quantity("-92233720368547758.08"), .eur)
    #expect(smallest.money.minorUnits == .min)
  }
}

extension Money {
  fileprivate var inTenMillionths: Int128 { quantity.inTenMillionths }
}

extension Quantity {
  fileprivate var inTenMillionths: Int128 {
    (scale..<7).reduce(coefficient) { number, _ in number * 10 }
  }
}
