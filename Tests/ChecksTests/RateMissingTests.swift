import Checks
import PortfolioModel
import Testing

struct RateMissingTests {
  private func findings(_ ids: [String]) throws -> [String] {
    var sums = AgreementSums()
    sums.unconverted = ids
    return try Agreement.sample().findings(of: "rate-missing", sums)
  }

  @Test func `where all transactions count, nothing is wrong`() throws {
    #expect(try findings([]) == [])
  }

  @Test func `a transaction without a rate is named`() throws {
    let found = try findings(["T7", "T9"])
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix(
        "a.yaml:1: error: transactions under agreement 'A1' without a rate to EUR: 2, the first "
          + "of them 'T7'; no figure of the agreement contains them"))
  }
}
