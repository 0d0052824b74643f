import Testing

struct ProjectWithoutThemeTests {
  @Test func `a project that says nothing of themes`() throws {
    let found = try Sample.findings(of: "project-without-theme") {
      $0.change("projects/wells.yaml", "themes: [water]", to: "target_groups: [Families]")
    }
    #expect(
      found == [
        "projects/wells.yaml:1:1: information: 'WELLS' has no theme; say under themes what "
          + "it is for"
      ])
  }

  @Test func `where the portfolio has no themes`() throws {
    let found = try Sample.findings(of: "project-without-theme") {
      $0.change("projects/wells.yaml", "themes: [water]", to: "target_groups: [Families]")
      $0.change("portfolio.yaml", "themes: [{code: water, title: Water}]", to: "basis: cash")
    }
    #expect(found == [])
  }
}
