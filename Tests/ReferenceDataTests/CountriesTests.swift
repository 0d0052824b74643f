import PortfolioModel
import ReferenceData
import Testing

struct CountriesTests {
  @Test(arguments: [
    ("NO", "Norway"), ("NA", "Namibia"), ("NE", "Niger"), ("MA", "Morocco"), ("TR", "Türkiye"),
    ("CI", "Côte d’Ivoire"), ("CD", "Democratic Republic of the Congo"), ("CG", "Congo"),
    ("PS", "State of Palestine"), ("SZ", "Eswatini"), ("CZ", "Czechia"), ("NL", "Netherlands"),
  ])
  func `countries bear the names of the United Nations`(code: String, name: String) {
    #expect(Countries.contains(Code(code)))
    #expect(Countries.name(of: Code(code))?.text(in: .english) == name)
  }

  @Test(arguments: ["no", "UK", "EU", "MAR", "", "XX", "Norway"])
  func `what is no country's code is none`(code: String) {
    #expect(!Countries.contains(Code(code)))
    #expect(Countries.name(of: Code(code)) == nil)
  }

  @Test(arguments: [
    ("Morocco", "MA"), ("morocco", "MA"), ("Moroco", "MA"), ("Maroco", "MA"), ("ma", "MA"),
    ("Cote d'Ivoire", "CI"), ("Turkiye", "TR"), ("Norwey", "NO"), ("Niger", "NE"),
    ("Nigeria", "NG"), ("Nigerria", "NG"), ("MAR", "MA"), ("Maroc", "MA"), ("المغرب", "MA"),
    ("marruecos", "MA"),
    ("UK", "GB"), ("Venezuela", "VE"), ("United Kingdom", "GB"),
  ])
  func `a name finds the code of the nearest country`(written: String, code: String) {
    #expect(Countries.code(nearestTo: written) == code)
  }

  @Test(arguments: ["Atlantis", "xx", ""])
  func `what is near to no country finds none`(written: String) {
    #expect(Countries.code(nearestTo: written) == nil)
  }

  @Test func `every code is two capitals and has a name of its own`() {
    let names = Countries.codes.compactMap {
      Countries.name(of: Code($0))?.text(in: .english)
    }
    #expect(Countries.codes.count >= 249)
    #expect(Set(names).count == Countries.codes.count)
    #expect(
      Countries.codes.allSatisfy { code in
        code.utf8.count == 2 && code.allSatisfy { ("A"..."Z").contains($0) }
      })
    #expect(names.allSatisfy { !$0.isEmpty })
  }
}
