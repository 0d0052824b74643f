import Checks
import PortfolioModel
import Testing

struct ProbableTwinsTests {
  private func findings(_ names: String..., identifiers: [String] = []) throws -> [String] {
    var index = CheckIndex(projects: [], agreements: [])
    index.funders = names.enumerated().map { number, name in
      var funder = Funder(code: Code("F\(number)"), name: LocalizedText(name, in: .english))
      funder.identifiers = identifiers
      return Sourced(
        funder, from: Origin(place: Place(file: "funders.yaml", line: number + 1)))
    }
    return index.findings(of: "probable-twins")
  }

  private func findings(partners: [String]...) throws -> [String] {
    let projects = partners.enumerated().map { number, names in
      Project.sample("W\(number)") {
        $0.partners = names.map { Partner(name: LocalizedText($0, in: .english)) }
      }
    }
    return try CheckIndex.of(projects).findings(of: "probable-twins")
  }

  @Test func `names of other words`() throws {
    #expect(try findings("Ministry of Health", "Ministry of Water", "Ministry") == [])
  }

  @Test(arguments: [
    ("Agence de l’Eau", "AGENCE EAU DE L"), ("Banco de España", "Espana Banco"),
    ("The Fund for Water", "Water Fund"),
  ])
  func `case, accents, order and small words make no other name`(
    one: String, other: String
  ) throws {
    #expect(
      try findings(one, other) == [
        "funders.yaml:2: warning: 'F1' and 'F0' are probably one under two names; if they are "
          + "one, write in aliases.csv the row \"F1\",\"F0\" ('folio manual' says where); else "
          + "tell them apart by their names"
      ])
  }

  @Test func `one identifier under two names`() throws {
    #expect(try findings("River", "Ocean", identifiers: ["XM-DAC-1"]).count == 1)
  }

  @Test func `a partner of several projects is one, another spelling is told of once`() throws {
    #expect(try findings(partners: ["Red Cross"], ["Red Cross"]) == [])
    #expect(
      try findings(partners: ["Red Cross"], ["Well", "RED CROSS"], ["RED CROSS"]) == [
        "p.yaml:18:5: warning: 'RED CROSS' and 'Red Cross' are probably one under two names; if they are "
          + "one, write in aliases.csv the row \"RED CROSS\",\"Red Cross\" ('folio manual' says where); else "
          + "tell them apart by their names"
      ])
  }
}
