import Testing

struct InstalmentsAddUpTests {
  @Test func `instalments that are less than the amount`() throws {
    let found = try Sample.findings(of: "instalments-add-up") {
      $0.change("agreements/rf-1.yaml", "amount: 300", to: "amount: 299.99")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:8:14: warning: the instalments of 'RF-1' add up to EUR 999.99, "
          + "its amount is EUR 1,000.00: a difference of EUR -0.01; mend the instalments or the "
          + "amount"
      ])
  }

  @Test func `an amendment in force changes the amount`() throws {
    let found = try Sample.findings(of: "instalments-add-up") {
      $0.add("amendments: [{date: 2025-06-30, amount: 1100}]", to: "agreements/rf-1.yaml")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:8:14: warning: the instalments of 'RF-1' add up to "
          + "EUR 1,000.00, its amount is EUR 1,100.00: a difference of EUR -100.00; mend the "
          + "instalments or the amount"
      ])
  }

  @Test func `an amendment that is not known yet`() throws {
    let found = try Sample.findings(of: "instalments-add-up") {
      $0.add("amendments: [{date: 2025-07-01, amount: 1100}]", to: "agreements/rf-1.yaml")
    }
    #expect(found == [])
  }
}
