import Checks
import PortfolioModel
import Testing

struct AgreementOverspentTests {
  private func findings(
    _ spent: String?, of granted: String?, whole: String? = nil
  ) throws -> [String] {
    var sums = AgreementSums(granted: try granted.map { try Money.of($0) })
    sums.spent = try spent.map { try .of($0) }
    let agreement = try Agreement.sample { $0.wholeAction = try whole.map { try .of($0) } }
    return agreement.findings(of: "agreement-overspent", sums)
  }

  @Test func `just the grant is spent, or one of both is not stated`() throws {
    #expect(try findings("EUR 10", of: "EUR 10") == [])
    #expect(try findings("EUR -1", of: "EUR 0") == [])
    #expect(try findings(nil, of: "EUR 10") == [])
    #expect(try findings("EUR 10", of: nil) == [])
  }

  @Test func `a cent more than the grant`() throws {
    #expect(
      try findings("EUR 10.01", of: "EUR 10") == [
        "a.yaml:5:9: error: under 'A1' EUR\u{A0}10.01 were spent of EUR\u{A0}10.00: "
          + "EUR\u{A0}0.01 too much; find another source for the excess, or mend the rows that "
          + "belong elsewhere"
      ])
  }

  @Test func `where others pay a part, the whole action is the limit`() throws {
    #expect(try findings("EUR 15", of: "EUR 10", whole: "EUR 15") == [])
    #expect(
      try findings("EUR 15.01", of: "EUR 10", whole: "EUR 15") == [
        "a.yaml:5:9: error: under 'A1' EUR\u{A0}15.01 were spent of EUR\u{A0}15.00: "
          + "EUR\u{A0}0.01 too much; find another source for the excess, or mend the rows that "
          + "belong elsewhere"
      ])
  }
}
