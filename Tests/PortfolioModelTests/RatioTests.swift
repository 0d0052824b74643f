import PortfolioModel
import Testing

struct RatioTests {
  @Test(arguments: [
    (1, 8, "0.12"), (3, 8, "0.38"), (-1, 8, "-0.12"), (-3, 8, "-0.38"), (1, -8, "-0.12"),
    (2, 3, "0.67"), (-2, 3, "-0.67"), (0, 5, "0"), (300, 2, "150"),
  ])
  func `a ratio is rounded half to even`(numerator: Int, denominator: Int, text: String) {
    let ratio = Ratio(Int128(numerator), over: Int128(denominator))
    #expect(ratio.rounded(toDecimals: 2).plainText == text)
  }

  @Test func `the sign stands above the line`() {
    #expect(Ratio(1, over: -2) == Ratio(-1, over: 2))
    #expect(Ratio(-1, over: -2).approximation == 0.5)
  }
}
