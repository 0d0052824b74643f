import PortfolioModel
import SeededNumbers
import Testing

/// Conversions compared with the same calculation in plain fractions.
struct ConversionAgainstFractionsTests {
  private struct Fraction {
    var above: Int128
    var below: Int128

    /// The nearest whole number, found by trying: of two equally near, the even one.
    var nearestEven: Int128 {
      let floor = above >= 0 ? above / below : -((-above + below - 1) / below)
      let (toFloor, toNext) = (above - floor * below, (floor + 1) * below - above)
      if toFloor != toNext { return toFloor < toNext ? floor : floor + 1 }
      return floor % 2 == 0 ? floor : floor + 1
    }
  }

  /// A rate between two currencies, quoted in either direction: one `from` costs `units` / 10^4.
  private struct Quote {
    let units: Int128
    let isInverted: Bool

    func rate(_ from: Currency, _ to: Currency) throws -> Rate {
      let (left, right) = isInverted ? (to, from) : (from, to)
      let value = Quantity(coefficient: units, scale: 4).plainText
      return try .of("1 \(left.code) = \(value) \(right.code)", from: "2024-01-01")
    }

    func times(_ fraction: Fraction) -> Fraction {
      isInverted
        ? Fraction(above: fraction.above * 10_000, below: fraction.below * units)
        : Fraction(above: fraction.above * units, below: fraction.below * 10_000)
    }
  }

  private func minorUnits(in currency: Currency) -> Int128 {
    (0..<currency.decimals).reduce(1) { number, _ in number * 10 }
  }

  @Test func `a conversion equals the exact fraction, rounded once`() throws {
    for seed in UInt64(0)..<1_000 { try compare(seed) }
  }

  private func compare(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let currencies = Currency.samples.shuffled(using: &numbers)
    let (from, pivot, to) = (currencies[0], currencies[1], currencies[2])
    let amount = Int64.random(in: -9_999_999_999...9_999_999_999, using: &numbers)
    let quotes = (0..<2).map { _ -> Quote in
      // Every other rate is a multiple of a half, so that results lie half way between two units.
      let isRound = seed % 2 == 0
      let units = Int64.random(in: isRound ? 1...9 : 1...99_999_999, using: &numbers)
      return Quote(
        units: Int128(isRound ? units * 5_000 : units), isInverted: .random(using: &numbers))
    }
    let isChain = Bool.random(using: &numbers)
    let rates =
      isChain
      ? [try quotes[0].rate(from, pivot), try quotes[1].rate(pivot, to)]
      : [try quotes[0].rate(from, to)]
    var exact = quotes[0].times(Fraction(above: Int128(amount), below: minorUnits(in: from)))
    if isChain { exact = quotes[1].times(exact) }
    exact.above *= minorUnits(in: to)
    let day = try Day.on("2024-01-01")
    let money = Money(minorUnits: amount, currency: from)
    let made = try? RateTable(rates).convert(money, to: to, on: day, asOf: day)
    #expect(made?.money.minorUnits == Int64(exactly: exact.nearestEven), "seed \(seed)")
  }
}
