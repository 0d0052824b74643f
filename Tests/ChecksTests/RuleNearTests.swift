import PortfolioModel
import Testing

struct RuleNearTests {
  private func findings(_ share: String, _ kind: AgreementRule.Kind = .atMost) throws -> [String] {
    try Agreement.ruled(kind, staff: share).findings(of: "rule-near")
  }

  @Test func `from four fifths of the limit to the limit itself`() throws {
    #expect(try findings("EUR 23.99") == [])
    #expect(try findings("EUR 30").count == 1)
    #expect(
      try findings("EUR 24") == [
        "a.yaml:16:3: warning: A1 is near the limit of the rule “Thirty”: EUR\u{A0}24.00 of "
          + "EUR\u{A0}30.00; the consequence is not stated; 'folio report headroom' shows what "
          + "may still be moved"
      ])
  }

  @Test func `what is broken is near no more, and the smallest share is never near`() throws {
    #expect(try findings("EUR 30.01") == [])
    #expect(try findings("EUR 30.01", .atLeast) == [])
  }
}
