import Checks
import PortfolioModel
import Testing

struct GrantAgreesTests {
  private func findings(granted: String?, committed: String?) throws -> [String] {
    let sums = AgreementSums(
      granted: try granted.map { try .of($0) }, committed: try committed.map { try .of($0) })
    return try Agreement.sample().findings(of: "grant-agrees", sums)
  }

  @Test(arguments: [("EUR 1000", "EUR 1000"), (nil, "EUR 1000"), ("EUR 1000", nil), (nil, nil)])
  func `agreement and books agree, or only one of them says an amount`(
    granted: String?, committed: String?
  ) throws {
    #expect(try findings(granted: granted, committed: committed) == [])
  }

  @Test func `books that differ by a cent are shown beside the agreement`() throws {
    #expect(
      try findings(granted: "EUR 1000", committed: "EUR 1000.01") == [
        "a.yaml:5:9: warning: agreement 'A1' states EUR\u{A0}1,000.00, the books hold commitments "
          + "of EUR\u{A0}1,000.01; the agreement counts; "
          + "mend the agreement, or the transactions of type 11"
      ])
  }

  @Test func `commitments that were taken back to zero differ from a grant`() throws {
    #expect(try findings(granted: "EUR 1000", committed: "EUR 0").count == 1)
  }
}
