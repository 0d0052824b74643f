import Testing

struct InstalmentOverdueTests {
  @Test func `thirty-one days after it was due, and nothing came`() throws {
    let found = try Sample.findings(of: "instalment-overdue") {
      $0.change(
        "agreements/rf-1.yaml", "due: 2025-12-31, amount: 300", to: "due: 2025-05-30, amount: 300")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:8:14: warning: under 'RF-1' EUR 1,000.00 were due by 30 May "
          + "2025, and EUR 700.00 were received: EUR 300.00 are missing; ask the funder, look "
          + "for a receipt, or write conditions_met: no"
      ])
  }

  @Test func `thirty days after it was due`() throws {
    let found = try Sample.findings(of: "instalment-overdue") {
      $0.change(
        "agreements/rf-1.yaml", "due: 2025-12-31, amount: 300", to: "due: 2025-05-31, amount: 300")
    }
    #expect(found == [])
  }

  @Test func `what is sent back later was paid all the same`() throws {
    let found = try Sample.findings(of: "instalment-overdue") {
      $0.post("T3,incoming-funds,2024-06-01,,,-50.00,EUR,,RF-1,,")
    }
    #expect(found == [])
  }

  @Test func `its conditions are not met`() throws {
    let found = try Sample.findings(of: "instalment-overdue") {
      $0.change(
        "agreements/rf-1.yaml", "due: 2025-12-31, amount: 300",
        to: "due: 2025-05-30, amount: 300, conditions_met: no")
    }
    #expect(found == [])
  }
}
