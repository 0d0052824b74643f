import Checks
import PortfolioModel
import Testing

struct OverheadWithinRateTests {
  /// Seven percent, posted on line OH; partners' money bears none.
  private func findings(_ spent: [String?: String]) throws -> [String] {
    let agreement = try Agreement.sample {
      var overhead = Overhead(rate: try .of("7"))
      overhead.lines = [Code("OH")]
      overhead.without = [Code("PT")]
      $0.overhead = overhead
    }
    var sums = AgreementSums()
    for (code, amount) in spent { sums.spentByLine[code.map { Code($0) }] = try .of(amount) }
    return agreement.findings(of: "overhead-within-rate", sums)
  }

  @Test func `just the rate, or nothing posted`() throws {
    #expect(try findings(["L1": "EUR 100", "OH": "EUR 7"]) == [])
    #expect(try findings(["L1": "EUR 100"]) == [])
    #expect(try findings([:]) == [])
  }

  @Test func `a cent above the rate`() throws {
    #expect(
      try findings(["L1": "EUR 60", nil: "EUR 40", "OH": "EUR 7.01"]) == [
        "a.yaml:15:11: error: under 'A1' EUR\u{A0}7.01 of overhead are posted; 7 % of direct "
          + "spending is EUR\u{A0}7.00: EUR\u{A0}0.01 too much; take the excess back, or post the "
          + "direct spending that is missing"
      ])
  }

  @Test func `lines without overhead are no part of what it is reckoned on`() throws {
    #expect(try findings(["L1": "EUR 100", "PT": "EUR 500", "OH": "EUR 7.01"]).count == 1)
  }

  @Test func `half a cent is rounded to the even one`() throws {
    #expect(try findings(["L1": "EUR 0.50", "OH": "EUR 0.04"]) == [])
    #expect(try findings(["L1": "EUR 1.50", "OH": "EUR 0.10"]) == [])
    #expect(try findings(["L1": "EUR 1.50", "OH": "EUR 0.11"]).count == 1)
  }

  @Test func `refunds alone are no overhead too much`() throws {
    #expect(try findings(["L1": "EUR -100"]) == [])
    #expect(try findings(["L1": "EUR -100", "OH": "EUR 1"]).count == 1)
  }
}
