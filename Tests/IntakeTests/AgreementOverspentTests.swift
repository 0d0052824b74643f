import Testing

struct AgreementOverspentTests {
  @Test func `a cent more than was granted`() throws {
    let found = try Sample.findings(of: "agreement-overspent") {
      $0.post("T3,expenditure,2024-04-01,,,900.01,EUR,WELLS,RF-1,A,")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:4:9: error: under 'RF-1' EUR 1,000.01 were spent of "
          + "EUR 1,000.00: EUR 0.01 too much; find another source for the excess, or mend the "
          + "rows that belong elsewhere"
      ])
  }

  @Test func `just what was granted`() throws {
    let found = try Sample.findings(of: "agreement-overspent") {
      $0.post("T3,expenditure,2024-04-01,,,900.00,EUR,WELLS,RF-1,A,")
    }
    #expect(found == [])
  }

  @Test func `the whole action costs more than the grant`() throws {
    let found = try Sample.findings(of: "agreement-overspent") {
      $0.post("T3,expenditure,2024-04-01,,,900.01,EUR,WELLS,RF-1,A,")
      $0.add("whole_action: 1500", to: "agreements/rf-1.yaml")
    }
    #expect(found == [])
  }
}
