import Testing

struct ProbableTwinsTests {
  @Test func `one name in another order, and without accents`() throws {
    let found = try Sample.findings(of: "probable-twins") {
      $0.add("- {code: FUND, name: The Fund of the River (invented)}", to: "funders.yaml")
    }
    #expect(
      found == [
        "funders.yaml:2:3: warning: 'FUND' and 'RIVER' are probably one under two names; if they are "
          + "one, write in aliases.csv the row \"FUND\",\"RIVER\" ('folio manual' says where); else "
          + "tell them apart by their names"
      ])
  }

  @Test func `two partners that differ by capitals`() throws {
    let found = try Sample.findings(of: "probable-twins") {
      $0.add("partners: [Well Keepers, WELL KEEPERS]", to: "projects/wells.yaml")
    }
    #expect(
      found == [
        "projects/wells.yaml:7:26: warning: 'WELL KEEPERS' and 'Well Keepers' are probably "
          + "one under two names; if they are "
          + "one, write in aliases.csv the row \"WELL KEEPERS\",\"Well Keepers\" ('folio manual' says where); else "
          + "tell them apart by their names"
      ])
  }

  @Test func `another name`() throws {
    let found = try Sample.findings(of: "probable-twins") {
      $0.add("- {code: FUND, name: Ocean Fund (invented)}", to: "funders.yaml")
    }
    #expect(found == [])
  }
}
