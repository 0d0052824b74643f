import Testing

struct OverheadWithinRateTests {
  @Test func `a cent above the rate on direct spending`() throws {
    let found = try Sample.findings(of: "overhead-within-rate") {
      $0.add("overhead: {rate: 7, lines: [B]}", to: "agreements/rf-1.yaml")
      $0.post("T3,expenditure,2024-04-01,,,7.01,EUR,WELLS,RF-1,B,")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:10:11: error: under 'RF-1' EUR 7.01 of overhead are posted; 7 "
          + "% of direct spending is EUR 7.00: EUR 0.01 too much; take the excess back, or post "
          + "the direct spending that is missing"
      ])
  }

  @Test func `just the rate`() throws {
    let found = try Sample.findings(of: "overhead-within-rate") {
      $0.add("overhead: {rate: 7, lines: [B]}", to: "agreements/rf-1.yaml")
      $0.post("T3,expenditure,2024-04-01,,,7.00,EUR,WELLS,RF-1,B,")
    }
    #expect(found == [])
  }
}
