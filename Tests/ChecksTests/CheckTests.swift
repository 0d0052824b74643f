import Checks
import PortfolioModel
import ReferenceData
import Testing

struct CheckTests {
  @Test func `every check has words for its findings and what to do`() {
    for check in Check.all {
      #expect(Terms.english.contains(check.name), "\(check.name)")
      #expect(Terms.english.contains(check.name + ".help"), "\(check.name)")
    }
  }

  @Test func `only the checks asked for are made`() throws {
    let sums = AgreementSums(
      granted: try .of("EUR 1"), committed: try .of("EUR 2"), fundBalance: try .of("EUR -1"))
    let agreement = try Agreement.sample().sourced
    let index = CheckIndex(projects: [], agreements: [CheckedAgreement(agreement, sums)])
    #expect(index.findings().map(\.rule) == ["grant-agrees", "fund-balance-positive"])
    #expect(index.findings(of: []).isEmpty)
    let last = Check.all.filter { $0.name == "fund-balance-positive" }
    #expect(index.findings(of: last).map(\.rule) == ["fund-balance-positive"])
  }
}
