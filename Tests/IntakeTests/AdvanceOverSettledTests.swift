import Testing

struct AdvanceOverSettledTests {
  @Test func `a cent more is accounted for than was handed on`() throws {
    let found = try Sample.findings(of: "advance-over-settled") {
      $0.add("partner_transfers: on_report", to: "agreements/rf-1.yaml")
      $0.post(
        "T3,disbursement,2024-04-01,,,5.00,EUR,WELLS,RF-1,B,",
        "T4,expenditure,2024-05-01,,,5.01,EUR,WELLS,RF-1,B,T3", column: "advance")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: warning: more of advance 'T3' under 'RF-1' was accounted "
          + "for and sent back than was handed on: EUR -0.01; mend what the rows name as their "
          + "advance"
      ])
  }

  @Test func `just what was handed on, a part of it sent back`() throws {
    let found = try Sample.findings(of: "advance-over-settled") {
      $0.add("partner_transfers: on_report", to: "agreements/rf-1.yaml")
      $0.post(
        "T3,disbursement,2024-04-01,,,5.00,EUR,WELLS,RF-1,B,",
        "T4,expenditure,2024-05-01,,,4.00,EUR,WELLS,RF-1,B,T3",
        "T5,disbursement,2024-06-01,,,-1.00,EUR,WELLS,RF-1,B,T3", column: "advance")
    }
    #expect(found == [])
  }
}
