import Checks
import PortfolioModel
import Testing

struct ProjectWithoutFunderTests {
  private func findings(_ projects: Project..., under code: String? = nil) throws -> [String] {
    let agreement = try Agreement.sample {
      $0.projects = [code].compactMap(\.self).map { AgreementProject(project: Code($0)) }
    }
    return try CheckIndex.of(projects, [agreement]).findings(of: "project-without-funder")
  }

  private let part = Project.sample("W2") { $0.parent = Code("W1") }

  @Test func `an agreement, or an amount that is not even stated`() throws {
    #expect(try findings(.sample(), under: "W1") == [])
    let stating = Project.sample {
      $0.statedAmounts = [StatedAmount(funder: Code("F1"), amount: .notStated)]
    }
    #expect(try findings(stating) == [])
  }

  @Test func `an agreement of another project`() throws {
    #expect(
      try findings(.sample(), under: "W3") == [
        "p.yaml:1: information: 'W1' has no agreement and states no amount: nobody pays for it; "
          + "add its agreement, or what is known under stated_amounts"
      ])
  }

  @Test func `who pays for the whole pays for its parts, and not the other way about`() throws {
    #expect(try findings(.sample(), part, under: "W1") == [])
    #expect(try findings(.sample(), part, under: "W2").count == 1)
  }
}
