import Checks
import PortfolioModel
import Testing

struct ObligationOverpaidTests {
  private func findings(_ committed: String, paid: String) throws -> [String] {
    var index = try CheckIndex.of()
    index.obligations = [
      CheckedObligation(id: "T1", committed: try .of(committed), paid: try .of(paid))
    ]
    index.obligations[0].place = Place(file: "t.csv", line: 2)
    return index.findings(of: "obligation-overpaid")
  }

  @Test func `just what was committed, or less`() throws {
    #expect(try findings("EUR 5", paid: "EUR 5") == [])
    #expect(try findings("EUR 5", paid: "EUR 0") == [])
  }

  @Test func `a cent more is told of where the obligation stands`() throws {
    #expect(
      try findings("EUR 5", paid: "EUR 5.01") == [
        "t.csv:2: warning: of obligation 'T1' over EUR\u{A0}5.00, EUR\u{A0}5.01 were paid; raise "
          + "the obligation, or mend what the rows name as theirs"
      ])
  }

  @Test func `an obligation that was taken back may have no payments`() throws {
    #expect(try findings("EUR 0", paid: "EUR 0.01").count == 1)
  }

  @Test func `a commitment lowered by a row of its own pays nothing`() throws {
    #expect(try findings("EUR -2", paid: "EUR 0") == [])
  }
}
