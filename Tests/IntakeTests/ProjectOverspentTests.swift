import Testing

struct ProjectOverspentTests {
  @Test func `a cent more than its budget`() throws {
    let found = try Sample.findings(of: "project-overspent") {
      $0.post("T3,expenditure,2024-04-01,,,900.01,EUR,WELLS,RF-1,A,")
    }
    #expect(
      found == [
        "projects/wells.yaml:1:1: warning: 'WELLS' has EUR 1,000.00 and spent EUR 1,000.01: "
          + "EUR 0.01 too much; look for spending that belongs elsewhere, or for a budget that "
          + "is missing"
      ])
  }

  @Test func `just its budget`() throws {
    let found = try Sample.findings(of: "project-overspent") {
      $0.post("T3,expenditure,2024-04-01,,,900.00,EUR,WELLS,RF-1,A,")
    }
    #expect(found == [])
  }
}
