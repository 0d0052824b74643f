import Testing

struct RuleNearTests {
  @Test func `four fifths of the limit, where the funder warns from there on`() throws {
    let found = try Sample.findings(of: "rule-near") {
      $0.change(
        "funders.yaml", "(invented)",
        to: "(invented), rules: [{rule: transfers, title: Ten percent, limit: 10, warn: 80}]")
      $0.change(
        "agreements/rf-1.yaml", "approved: 600",
        to: "approved: 600, revisions: [{date: 2024-06-01, amount: 568}]")
      $0.change(
        "agreements/rf-1.yaml", "approved: 400}",
        to: "approved: 400, revisions: [{date: 2024-06-01, amount: 432}]}")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:2:9: warning: RF-1 B is near the limit of the rule “Ten "
          + "percent”: EUR 32.00 of EUR 40.00; the consequence is not stated; 'folio report "
          + "headroom' shows what may still be moved"
      ])
  }

  @Test func `a cent less`() throws {
    let found = try Sample.findings(of: "rule-near") {
      $0.change(
        "funders.yaml", "(invented)",
        to: "(invented), rules: [{rule: transfers, title: Ten percent, limit: 10, warn: 80}]")
      $0.change(
        "agreements/rf-1.yaml", "approved: 600",
        to: "approved: 600, revisions: [{date: 2024-06-01, amount: 568.01}]")
      $0.change(
        "agreements/rf-1.yaml", "approved: 400}",
        to: "approved: 400, revisions: [{date: 2024-06-01, amount: 431.99}]}")
    }
    #expect(found == [])
  }
}
