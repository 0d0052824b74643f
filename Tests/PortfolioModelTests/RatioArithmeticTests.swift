import PortfolioModel
import Testing

struct RatioArithmeticTests {
  @Test func `quotients and differences are exact`() {
    let (third, half) = (Ratio(1, over: 3), Ratio(2, over: 4))
    #expect(third.divided(by: half) == Ratio(2, over: 3))
    #expect(half.subtracting(third) == Ratio(1, over: 6))
    #expect(third.subtracting(half) == Ratio(-1, over: 6))
    #expect(third.divided(by: Ratio(0, over: 5)) == nil)
  }

  @Test func `what has too many digits is not there`() {
    let large = Ratio(.max, over: 3)
    #expect(large.divided(by: Ratio(3, over: .max - 1)) == nil)
    #expect(large.subtracting(Ratio(1, over: .max)) == nil)
  }

  @Test(arguments: [
    (Int128(85), Int128(100), true), (84_999, 100_000, false), (17, 20, true), (-1, 1, false),
    (.max, 1, true),
  ])
  func `a ratio is compared with a share exactly`(
    numerator: Int128, denominator: Int128, isAtLeast: Bool
  ) {
    #expect(Ratio(numerator, over: denominator).isAtLeast(Share(85, of: 100)) == isAtLeast)
  }
}
