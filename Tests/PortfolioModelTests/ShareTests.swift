import PortfolioModel
import Testing

struct ShareTests {
  @Test(
    arguments: [
      (3333, 10_000, "33.33 %"), (1, 3, "1/3"), (2, 6, "1/3"), (1, 1, "100 %"), (11, 10, "110 %"),
      (1, 8, "12.5 %"), (0, 7, "0 %"), (1, 100_000_000, "0.000001 %"),
      (1, 1_000_000_000, "0.0000001 %"), (2, 7, "2/7"),
    ] as [(Int64, Int64, String)])
  func `a share reads as a percentage, or as a fraction where no decimals can write it`(
    numerator: Int64, denominator: Int64, text: String
  ) {
    #expect(Share(numerator, of: denominator).text == text)
  }

  @Test func `three thirds are the whole, to the last unit`() {
    #expect([Share(1, of: 3), Share(1, of: 3), Share(1, of: 3)].sum == .whole)
    #expect([Share(3333, of: 10_000), Share(2, of: 3)].sum?.text == "29999/30000")
    #expect([Share]().sum?.text == "0 %")
  }

  @Test func `shares without a common denominator below a thousand million have no sum`() {
    #expect([Share(1, of: 999_983), Share(1, of: 999_979)].sum == nil)
    #expect([Share(1, of: 999_983), Share(1, of: 1_000)].sum != nil)
  }
}
