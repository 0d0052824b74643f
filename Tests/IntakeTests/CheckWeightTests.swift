import Testing

/// A portfolio weighs checks as it likes, and says why.
struct CheckWeightTests {
  private static func findings(_ setting: String) throws -> [String] {
    try Sample.findings {
      $0.change("projects/wells.yaml", "share: 40", to: "share: 39")
      $0.add("checks: [\(setting)]", to: "portfolio.yaml")
    }.map(\.shown)
  }

  @Test func `a check that is silenced says how often and why`() throws {
    #expect(
      try Self.findings("{check: shares-reach-whole, severity: off, reason: It is for later.}") == [
        "portfolio.yaml: information: findings of 'shares-reach-whole' that portfolio.yaml "
          + "silences: 1; It is for later."
      ])
  }

  @Test func `a check is as severe as the portfolio says`() throws {
    let found = try Self.findings(
      "{check: shares-reach-whole, severity: error, reason: Donors ask for it.}")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("projects/wells.yaml:5:12: error: country shares of 'WELLS'"))
  }

  @Test func `a check that there is none of cannot be weighed`() throws {
    let found = try Self.findings("{check: shares-reach-wall, severity: off, reason: Why not.}")
    #expect(
      found[0] == "portfolio.yaml: error: portfolio.yaml weighs 'shares-reach-wall', "
        + "and there is no such check; 'folio manual' lists the checks")
  }

  @Test func `to weigh a check takes a reason`() throws {
    let found = try Self.findings("{check: shares-reach-whole, severity: off}")
    #expect(found[0].hasSuffix("error: how a check is weighed lacks 'reason'; add 'reason': why"))
  }
}
