import Testing

struct LineOverspentTests {
  @Test func `a cent more than the line has`() throws {
    let found = try Sample.findings(of: "line-overspent") {
      $0.post("T3,expenditure,2024-04-01,,,500.01,EUR,WELLS,RF-1,A,")
    }
    #expect(
      found == [
        "agreements/rf-1.yaml:9:9: warning: line A of 'RF-1' has EUR 600.00, and EUR 600.01 "
          + "were spent: EUR 0.01 too much; ask for a transfer, or move spending that belongs "
          + "elsewhere"
      ])
  }

  @Test func `just what the line has`() throws {
    let found = try Sample.findings(of: "line-overspent") {
      $0.post("T3,expenditure,2024-04-01,,,500.00,EUR,WELLS,RF-1,A,")
    }
    #expect(found == [])
  }

  @Test func `a refund takes the excess back`() throws {
    let found = try Sample.findings(of: "line-overspent") {
      $0.post(
        "T3,expenditure,2024-04-01,,,500.01,EUR,WELLS,RF-1,A,",
        "T4,expenditure,2024-05-01,,,-0.01,EUR,WELLS,RF-1,A,")
    }
    #expect(found == [])
  }
}
