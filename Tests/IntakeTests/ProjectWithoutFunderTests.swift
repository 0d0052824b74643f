import Testing

struct ProjectWithoutFunderTests {
  @Test func `a project that no agreement names`() throws {
    let found = try Sample.findings(of: "project-without-funder") {
      $0.add("code: TAPS\ntitle: Taps\nthemes: [water]", to: "projects/taps.yaml")
    }
    #expect(
      found == [
        "projects/taps.yaml:1:1: information: 'TAPS' has no agreement and states no amount: "
          + "nobody pays for it; add its agreement, or what is known under stated_amounts"
      ])
  }

  @Test func `a publication names its funder`() throws {
    let found = try Sample.findings(of: "project-without-funder") {
      $0.add(
        "code: TAPS\ntitle: Taps\nthemes: [water]\nstated_amounts: [{funder: RIVER, amount: not stated}]",
        to: "projects/taps.yaml")
    }
    #expect(found == [])
  }
}
