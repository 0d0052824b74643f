import Testing

struct RuleBrokenTests {
  @Test func `a transfer of a cent above the limit`() throws {
    let found = try Sample.findings(of: "rule-broken") {
      $0.add(
        "rules: [{rule: transfers, title: Ten percent, limit: 10, consequence: Ask first.}]",
        to: "agreements/rf-1.yaml")
      $0.change(
        "agreements/rf-1.yaml", "approved: 600",
        to: "approved: 600, revisions: [{date: 2024-06-01, amount: 559.99}]")
      $0.change(
        "agreements/rf-1.yaml", "approved: 400}",
        to: "approved: 400, revisions: [{date: 2024-06-01, amount: 440.01}]}")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:10:8: error: RF-1 B breaks the rule “Ten percent”: EUR 40.01 "
          + "against a limit of EUR 40.00; Ask first.; ask the funder before going on, or bring "
          + "the budget back within the limit"
      ])
  }

  @Test func `a transfer of just the limit`() throws {
    let found = try Sample.findings(of: "rule-broken") {
      $0.add(
        "rules: [{rule: transfers, title: Ten percent, limit: 10}]", to: "agreements/rf-1.yaml")
      $0.change(
        "agreements/rf-1.yaml", "approved: 600",
        to: "approved: 600, revisions: [{date: 2024-06-01, amount: 560}]")
      $0.change(
        "agreements/rf-1.yaml", "approved: 400}",
        to: "approved: 400, revisions: [{date: 2024-06-01, amount: 440}]}")
    }
    #expect(found == [])
  }
}
