import Checks
import PortfolioModel
import Testing

struct AdvanceOverSettledTests {
  private func findings(_ outstanding: String) throws -> [String] {
    var index = try CheckIndex.of()
    index.advances = [
      CheckedAdvance(
        id: "T2", agreement: Code("A1"), day: try .on("2024-02-28"),
        outstanding: try .of(outstanding))
    ]
    index.advances[0].place = Place(file: "t.csv", line: 3)
    return index.findings(of: "advance-over-settled")
  }

  @Test(arguments: ["EUR 5.00", "EUR 0.01", "EUR 0"])
  func `an advance is open, or just accounted for`(outstanding: String) throws {
    #expect(try findings(outstanding) == [])
  }

  @Test func `what was accounted for beyond it is told of where the advance stands`() throws {
    #expect(
      try findings("EUR -0.01") == [
        "t.csv:3: warning: more of advance 'T2' under 'A1' was accounted for and sent back than "
          + "was handed on: EUR\u{A0}-0.01; mend what the rows name as their advance"
      ])
  }
}
