import PortfolioModel
import Testing

struct AliasesTests {
  private func aliases(_ rows: [(String, String)]) -> Aliases {
    Aliases(
      rows.enumerated().map { index, row in
        Aliases.Entry(
          alias: row.0, organisation: row.1, place: Place(file: "aliases.csv", line: index + 2))
      })
  }

  @Test func `a name leads to its organisation over as many steps as it takes`() {
    let aliases = aliases([("a", "b"), ("b", "c"), ("x", "c")])
    #expect(aliases.path(from: "a") == ["a", "b", "c"])
    #expect(aliases.path(from: "x") == ["x", "c"])
    #expect(aliases.path(from: "c") == ["c"])
    #expect(aliases.findings == [])
  }

  @Test func `what goes round in a circle stays what it is`() {
    let aliases = aliases([("a", "b"), ("b", "c"), ("c", "b"), ("d", "d")])
    #expect(aliases.path(from: "a") == ["a", "b"])
    #expect(aliases.path(from: "c") == ["c"])
    #expect(aliases.path(from: "d") == ["d"])
    #expect(aliases.findings.map(\.rule) == ["alias.circle", "alias.circle", "alias.circle"])
    #expect(aliases.findings.map(\.place?.line) == [3, 4, 5])
  }

  @Test func `the first row of a name counts`() {
    let aliases = aliases([("a", "b"), ("a", "c")])
    #expect(aliases.path(from: "a") == ["a", "b"])
    #expect(aliases.findings.map(\.rule) == ["alias.twice"])
  }

  @Test func `two rows may say the same`() {
    let aliases = aliases([("a", "b"), ("a", "b")])
    #expect(aliases.path(from: "a") == ["a", "b"])
    #expect(aliases.findings == [])
  }
}

/// Rows that are written with other names than the code by which an organisation is known.
struct AliasesByNameTests {
  /// Aliases among funders, each with its code and its names.
  private static func aliases(
    _ rows: [(String, String)], _ funders: [(code: String, names: [Language: String])]
  ) -> Aliases {
    let entries = rows.map {
      Aliases.Entry(alias: $0.0, organisation: $0.1, place: Place(file: "aliases.csv", line: 2))
    }
    var organisations = OrganisationNames(askedBy: entries)
    for funder in funders {
      organisations.add(
        .funder(Sourced(Funder(code: Code(funder.code), name: LocalizedText(funder.names)))))
    }
    return Aliases(entries, among: organisations)
  }

  @Test(arguments: [
    "XX-1", "xx-1", "River Fund", "  river  FUND ", "Fonds de la Rivière", "FONDS DE LA RIVIERE",
  ])
  func `an organisation is meant by all its names`(alias: String) {
    let river = (
      code: "XX-1", names: [Language.english: "River Fund", .french: "Fonds de la Rivière"]
    )
    let aliases = Self.aliases([(alias, "LAKES")], [river])
    #expect(aliases.path(from: "XX-1").last == "LAKES")
    #expect(aliases.findings == [])
    // And so is the one that it counts under.
    let others = Self.aliases([("XX-2", alias)], [river, ("XX-2", [.english: "Lakes"])])
    #expect(others.path(from: "XX-2") == ["XX-2", "XX-1"])
  }

  @Test func `of two with the name none is meant`() {
    let ministries = ["XX-1", "XX-2"].map { ($0, [Language.english: "Ministry of Finance"]) }
    let aliases = Self.aliases([("ministry of finance", "LAKES")], ministries)
    #expect(aliases.path(from: "XX-1") == ["XX-1"])
    #expect(aliases.findings.map(\.rule) == ["alias.several"])
    // What is one with either of them, counts as it is written.
    let others = Self.aliases([("XX-3", "Ministry of Finance")], ministries)
    #expect(others.path(from: "XX-3") == ["XX-3", "Ministry of Finance"])
  }

  @Test func `whoever has a row of their own is not meant by another`() {
    let ministries = ["XX-1", "XX-2", "XX-3"].map { ($0, [Language.english: "Ministry"]) }
    let aliases = Self.aliases([("Ministry", "A"), ("XX-1", "B"), ("XX-2", "A")], ministries)
    #expect(aliases.path(from: "XX-1").last == "B")
    #expect(aliases.path(from: "XX-2").last == "A")
    #expect(aliases.path(from: "XX-3").last == "A")
    #expect(aliases.findings == [])
  }

  @Test func `a code to the letter comes before names`() {
    let aliases = Self.aliases(
      [("River Fund", "XX-9")],
      [("River Fund", [.english: "River Fund"]), ("XX-1", [.english: "River Fund"])])
    #expect(aliases.path(from: "River Fund").last == "XX-9")
    #expect(aliases.path(from: "XX-1") == ["XX-1"])
  }

  @Test func `of partners with nothing but names each has its own`() {
    var project = Project(code: Code("P"), title: LocalizedText("P", in: .english))
    let names = ["River Fund", "river fund", "RIVER FUND", "River fund"]
    project.partners = names.map { Partner(name: LocalizedText($0, in: .english)) }
    let entry = Aliases.Entry(
      alias: names[0], organisation: names[2], place: Place(file: "aliases.csv", line: 2))
    var organisations = OrganisationNames(askedBy: [entry])
    organisations.add(.project(Sourced(project)))
    let aliases = Aliases([entry], among: organisations)
    #expect(names.map { aliases.path(from: $0).last } == [names[2], names[1], names[2], names[3]])
    #expect(aliases.findings == [])
    // Both are names of the only one who has an identifier.
    let funder = Funder(code: Code("XX-1"), name: LocalizedText("River Fund", in: .english))
    organisations.add(.funder(Sourced(funder)))
    let others = Aliases([entry], among: organisations)
    #expect(names.map { others.path(from: $0).last } == ["XX-1", names[1], "XX-1", names[3]])
    #expect(others.path(from: "XX-1") == ["XX-1"])
  }

  @Test func `an organisation may go under one of its own names`() {
    let aliases = Self.aliases(
      [("XX-1", "River Fund"), ("Old River Fund", "River Fund")],
      [("XX-1", [.english: "River Fund"]), ("Old River Fund", [:])])
    #expect(aliases.path(from: "XX-1").last == "River Fund")
    #expect(aliases.path(from: "Old River Fund").last == "River Fund")
    let same = Self.aliases([("River Fund", "XX-1")], [("XX-1", [.english: "River Fund"])])
    #expect(same.path(from: "XX-1") == ["XX-1"])
    #expect(same.steps.map(\.isMet) == [true])
  }

  @Test func `rows that lead one organisation to two do not both count`() {
    let river = (code: "XX-1", names: [Language.english: "River Fund", .french: "Fonds"])
    let aliases = Self.aliases([("river fund", "A"), ("fonds", "B")], [river])
    #expect(aliases.path(from: "XX-1").last == "A")
    #expect(aliases.findings.map(\.rule) == ["alias.twice"])
  }

  @Test func `rows are taken when somebody goes by them or comes to them`() {
    let aliases = Self.aliases(
      [("river fund", "B"), ("B", "C"), ("Nobody", "C")], [("XX-1", [.english: "River Fund"])])
    #expect(aliases.stepsTaken.map(\.entry.alias) == ["river fund", "B"])
  }
}
