import Checks
import PortfolioModel
import Testing

struct ProjectOverspentTests {
  private func findings(_ sums: (budget: String, spent: String)...) throws -> [String] {
    var index = try CheckIndex.of([.sample()])
    index.projectSums = try sums.map {
      ProjectSums(project: Code("W1"), budget: try .of($0.budget), spent: try .of($0.spent))
    }
    return index.findings(of: "project-overspent")
  }

  @Test func `just the budget, or more refunded than spent`() throws {
    #expect(try findings(("EUR 5", "EUR 5")) == [])
    #expect(try findings(("EUR 0", "EUR -1")) == [])
  }

  @Test func `each currency is held against its own budget`() throws {
    #expect(
      try findings(("EUR 5", "EUR 4"), ("XOF 500", "XOF 501")) == [
        "p.yaml:1: warning: 'W1' has XOF\u{A0}500 and spent XOF\u{A0}501: XOF\u{A0}1 too much; "
          + "look for spending that belongs elsewhere, or for a budget that is missing"
      ])
  }
}
