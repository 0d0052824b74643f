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
}
