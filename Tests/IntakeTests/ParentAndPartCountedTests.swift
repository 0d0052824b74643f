import Testing

struct ParentAndPartCountedTests {
  @Test func `a project and its part with amounts of one funder`() throws {
    let found = try Sample.findings(of: "parent-and-part-counted") {
      $0.add(
        "parent: VALLEY\nstated_amounts: [{funder: RIVER, amount: 10, currency: EUR}]",
        to: "projects/wells.yaml")
      $0.add(
        "code: VALLEY\ntitle: Valley\nthemes: [water]\nstated_amounts: [{funder: RIVER, amount: 50, currency: EUR}]",
        to: "projects/valley.yaml")
    }
    #expect(
      found == [
        "projects/wells.yaml:8:17: warning: 'WELLS' and 'VALLEY', which it is a part of, "
          + "both state an amount of 'RIVER'; state the part's amount only, or that of the whole "
          + "less its parts"
      ])
  }

  @Test func `only the part has one`() throws {
    let found = try Sample.findings(of: "parent-and-part-counted") {
      $0.add(
        "parent: VALLEY\nstated_amounts: [{funder: RIVER, amount: 10, currency: EUR}]",
        to: "projects/wells.yaml")
      $0.add("code: VALLEY\ntitle: Valley\nthemes: [water]", to: "projects/valley.yaml")
    }
    #expect(found == [])
  }
}
