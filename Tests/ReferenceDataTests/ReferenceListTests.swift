import PortfolioModel
import ReferenceData
import Testing

/// How long the lists are, as their publishers count.
struct ReferenceListTests {
  @Test(arguments: [
    // 249 of ISO 3166-1, and Kosovo.
    (ReferenceList.countries, 250),
    // 30 of M49, and 11 groups.
    (.regions, 41),
    (.currencies, 169), (.markers, 12), (.markerScores, 5),
    // 50 categories and 319 sectors, or as many as IATI has.
    (.sectors, 369), (.organisationTypes, 16), (.funders, 82),
    // IOM's three and the eight of the United Nations Development Group.
    (.budgetCategories, 11),
  ])
  func `a list is whole, each code once`(list: ReferenceList, count: Int) {
    #expect(list.entries.count == count)
    #expect(Set(list.entries.map(\.code)).count == count)
    #expect(list.entries.allSatisfy { $0.name[.english]?.isEmpty == false })
  }

  @Test(arguments: [
    ("sdg", 438), ("gcm", 33), ("paris", 29), ("sendai", 11), ("gcr", 4), ("iom-sp", 14),
    ("iom-srf", 160), ("migof", 6), ("idp-agenda", 3), ("agenda-2063", 7), ("decent-work", 4),
    ("theme", 0),
  ])
  func `a framework is whole and has a title in every language`(code: String, nodes: Int) throws {
    let framework = try #require(Frameworks.all.first { $0.code.text == code })
    #expect(framework.nodes.count == nodes)
    for language in Language.spoken { #expect(framework.title.written(in: language) != nil) }
    for node in framework.nodes { #expect(framework.node(node.code) == node) }
  }

  @Test(arguments: [
    ReferenceList.countries, .regions, .markers, .organisationTypes, .budgetCategories, .funders,
  ])
  func `entries have names in all four languages`(list: ReferenceList) {
    for entry in list.entries {
      #expect(Set(entry.name.languages) == Set(Language.spoken), "\(entry.code)")
    }
  }

  @Test func `titles that nobody confirmed are marked`() throws {
    #expect(Frameworks.unofficial(Code("1"), of: Code("gcm")) == [.arabic])
    #expect(Frameworks.unofficial(Code("1"), of: Code("sdg")) == [.arabic])
    #expect(Frameworks.unofficial(Code("7"), of: Code("paris")).contains(.french))
    #expect(Frameworks.unofficial(Code("no"), of: Code("sdg")) == [])
  }

  @Test(arguments: [
    ("GCC", ["AE", "BH", "KW", "OM", "QA", "SA"]), ("ODA-LIC", ["KP", "SY"]),
  ])
  func `a group has its countries`(code: String, countries: [String]) throws {
    let region = try #require(Regions.all.first { $0.code.text == code })
    #expect(region.countries.map(\.text) == countries)
  }

  @Test(arguments: [("LDC", 44), ("LLDC", 32), ("SIDS", 53), ("LAS", 22), ("IOM-MENA", 17)])
  func `a group is whole`(code: String, count: Int) throws {
    #expect(Regions.all.first { $0.code.text == code }?.countries.count == count)
  }

  @Test func `currencies that were superseded say until when`() throws {
    let superseded = ReferenceList.currencies.entries.filter { $0.until != nil }
    #expect(superseded.map(\.code) == ["ANG", "BGN", "HRK", "SLL", "ZWL"])
    #expect(superseded.first { $0.code == "HRK" }?.until == Day("2023-01-14"))
  }

  @Test func `markers have their highest scores, and scores their meaning`() {
    #expect(PolicyMarkers.highestScore(of: "ENV") == 2)
    #expect(PolicyMarkers.highestScore(of: "DES") == 3)
    #expect(PolicyMarkers.highestScore(of: "RMNCH") == 4)
    let scores = ReferenceList.markerScores.entries.map { $0.name.text(in: .french) }
    #expect(scores[2] == "Objectif principal")
    #expect(Marker.allCases.allSatisfy { PolicyMarkers.highestScore(of: $0.rawValue) != nil })
  }

  @Test(arguments: [
    (["XM-DAC-41114"], "Programa de las Naciones Unidas para el Desarrollo"),
    (["giz"], "Alemania - GIZ"),
    (["nobody", "IOM"], "Organización Internacional para las Migraciones"),
  ])
  func `a funder is known by its identifiers and names`(written: [String], name: String) {
    let known = KnownFunders.name(ofOneCalled: written)?.text(in: .spanish)
    #expect(known?.hasPrefix(String(name.prefix(8))) == true, "\(known ?? "")")
  }
}
