import Checks
import PortfolioModel
import Testing

struct TransactionOutsideAgreementTests {
  /// What is said of rows under an agreement for a valley, to which wells belong and taps do not.
  private func findings(_ rows: Transaction..., of projects: [String] = ["V1"]) throws -> [String] {
    let agreement = try Agreement.sample {
      $0.projects = projects.map { AgreementProject(project: Code($0)) }
    }
    let wells = Project.sample("W1") { $0.parent = Code("V1") }
    return try CheckIndex.of(
      [.sample("V1"), wells, .sample("T1")], [agreement], rows: rows
    ).findings(of: "transaction-outside-agreement")
  }

  private func row(_ project: String?) throws -> Transaction {
    try .of("T1 2024-01-31 EUR 5") { $0.project = project.map { Code($0) } }
  }

  @Test(arguments: ["V1", "W1", nil])
  func `the agreement's project, a part of it, or no project in particular`(
    project: String?
  ) throws {
    #expect(try findings(row(project)) == [])
  }

  @Test func `a project that the agreement does not have`() throws {
    #expect(
      try findings(row("T1")) == [
        "t.csv:2: error: 'T1' is about 'T1', which is no project of agreement 'A1'; mend the "
          + "project or the agreement, or add the project to the agreement"
      ])
  }

  @Test func `an agreement for a part is none for the whole`() throws {
    #expect(try findings(row("V1"), of: ["W1"]).count == 1)
  }

  @Test func `an agreement without projects, or none at all`() throws {
    #expect(try findings(row("T1"), of: []) == [])
    #expect(try findings(.of("T1 2024-01-31 EUR 5") { $0.agreement = nil }) == [])
  }

  @Test func `each agreement that pays a part is asked`() throws {
    let shared = try Transaction.of("T1 2024-01-31 EUR 5") {
      $0.project = Code("T1")
      $0.agreement = nil
      $0.cofunding = [Cofunding(agreement: Code("A1"), share: .whole)]
    }
    #expect(try findings(shared).count == 1)
  }

  @Test func `what was taken back is mended`() throws {
    let back = try Transaction.of("T2 2024-02-28 EUR -5") {
      $0.project = Code("T1")
      $0.reverses = "T1"
    }
    #expect(try findings(row("T1"), back) == [])
  }
}
