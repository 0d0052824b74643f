import Testing

struct TransactionOutsideAgreementTests {
  @Test func `a project that the agreement does not have`() throws {
    let found = try Sample.findings(of: "transaction-outside-agreement") {
      $0.add("code: TAPS\ntitle: Taps\nthemes: [water]", to: "projects/taps.yaml")
      $0.post("T3,expenditure,2024-04-01,,,5.00,EUR,TAPS,RF-1,A,")
    }
    #expect(
      found == [
        "transactions/2024.csv:4:1: error: 'T3' is about 'TAPS', which is no project of "
          + "agreement 'RF-1'; mend the project or the agreement, or add the project to the "
          + "agreement"
      ])
  }

  @Test func `one of its projects`() throws {
    let found = try Sample.findings(of: "transaction-outside-agreement") {
      $0.add("code: TAPS\ntitle: Taps\nthemes: [water]", to: "projects/taps.yaml")
      $0.change("agreements/rf-1.yaml", "[WELLS]", to: "[WELLS, TAPS]")
      $0.post("T3,expenditure,2024-04-01,,,5.00,EUR,TAPS,RF-1,A,")
    }
    #expect(found == [])
  }
}
