import Checks
import PortfolioModel
import Testing

struct ControlsAgreeTests {
  private func findings(
    _ books: String, _ folio: String, _ change: (inout ControlTotal) -> Void = { _ in }
  ) throws -> [String] {
    var total = ControlTotal(type: .disbursement, amount: try .of(books))
    change(&total)
    var index = CheckIndex(projects: [], agreements: [])
    let origin = Origin(place: Place(file: "controls.csv", line: 2))
    index.controls = [CheckedControl(Sourced(total, from: origin), folio: try .of(folio))]
    return index.findings(of: "controls-agree")
  }

  @Test(arguments: ["EUR 0", "EUR -12.50", "XOF 12"])
  func `totals that agree are no finding`(amount: String) throws {
    #expect(try findings(amount, amount) == [])
  }

  @Test func `a franc too little is an error of what the total is about`() throws {
    let found = try findings("XOF 100", "XOF 99") {
      $0.agreement = Code("A1")
      $0.period = PartialDate("2024-05")
    }
    #expect(
      found == [
        "controls.csv:2: error: Disbursement, A1, 2024-05: Folio has XOF\u{A0}99, the books "
          + "XOF\u{A0}100; the difference is XOF\u{A0}-1; look for rows that are missing, left "
          + "out or counted twice, and for days, types and currencies"
      ])
  }

  @Test func `a total of all rows is about nothing in particular`() throws {
    #expect(
      try findings("XOF 100", "XOF 101") == [
        "controls.csv:2: error: Disbursement: Folio has XOF\u{A0}101, the books XOF\u{A0}100; "
          + "the difference is XOF\u{A0}1; look for rows that are missing, left out or counted "
          + "twice, and for days, types and currencies"
      ])
  }
}
