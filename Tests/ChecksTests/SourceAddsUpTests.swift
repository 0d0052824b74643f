import Checks
import PortfolioModel
import Testing

struct SourceAddsUpTests {
  private func findings(_ change: (inout SourceComparison) throws -> Void) throws -> [String] {
    var source = SourceComparison(type: .disbursement, currency: "GBP")
    source.present = CountedSum(count: 3, sum: try Quantity("10.004"))
    source.reported = CountedSum(count: 2, sum: try Quantity("9"))
    source.leftOut = CountedSum(count: 1, sum: try Quantity("1.004"))
    try change(&source)
    var index = CheckIndex(projects: [], agreements: [])
    index.sources = [source]
    return index.findings(of: "source-adds-up")
  }

  @Test func `all is reported or left out`() throws {
    #expect(try findings { _ in } == [])
  }

  @Test func `a thousandth that nobody has seen`() throws {
    let found = try findings { $0.leftOut.sum = try Quantity("1") }
    #expect(
      found == [
        "nowhere: error: Disbursement, GBP: the source has 10.004 (3), of which 9 are reported and 1 left "
          + "out; this is a mistake of Folio's: report it with the file"
      ])
  }

  @Test func `an amount of zero that nobody has seen`() throws {
    #expect(try findings { $0.reported.count = 1 }.count == 1)
  }
}
