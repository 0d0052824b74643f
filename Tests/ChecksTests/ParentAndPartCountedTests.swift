import Checks
import PortfolioModel
import Testing

struct ParentAndPartCountedTests {
  private func project(_ code: String, of parent: String?, _ funders: String...) throws -> Project {
    try .sample(code) {
      $0.parent = parent.map { Code($0) }
      $0.statedAmounts = try funders.map {
        StatedAmount(funder: Code($0), amount: .value(try .of("EUR 5")))
      }
    }
  }

  private func findings(_ projects: Project...) throws -> [String] {
    try CheckIndex.of(projects).findings(of: "parent-and-part-counted")
  }

  @Test func `another funder, or another project`() throws {
    #expect(try findings(project("P", of: nil, "F1"), project("C", of: "P", "F2")) == [])
    #expect(try findings(project("P", of: nil, "F1"), project("C", of: nil, "F1")) == [])
    #expect(try findings(project("C", of: "P", "F1")) == [])
  }

  @Test func `both state an amount of one funder`() throws {
    #expect(
      try findings(project("P", of: nil, "F1"), project("C", of: "P", "F1", "F1")) == [
        "p.yaml:14:3: warning: 'C' and 'P', which it is a part of, both state an amount of 'F1'; "
          + "state the part's amount only, or that of the whole less its parts"
      ])
  }

  @Test func `an amount that is not stated counts nowhere`() throws {
    var part = try project("C", of: "P")
    part.statedAmounts = [StatedAmount(funder: Code("F1"), amount: .notStated)]
    #expect(try findings(project("P", of: nil, "F1"), part) == [])
  }

  @Test func `a part of a part is a part of the whole`() throws {
    let found = try findings(
      project("P", of: nil, "F1"), project("C", of: "P"), project("D", of: "C", "F1"))
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.contains("'D' and 'P'") })
  }

  @Test func `projects that are parts of each other do not go on for ever`() throws {
    #expect(try findings(project("P", of: "C", "F1"), project("C", of: "P", "F1")).count == 2)
  }
}
