import Checks
import PortfolioModel
import Testing

struct LinesAddUpTests {
  private func findings(
    _ lines: [String?], of granted: String?, whole: String? = nil
  ) throws -> [String] {
    let agreement = try Agreement.sample {
      $0.lines = try lines.enumerated().map { index, amount in
        BudgetLine(
          code: Code("L\(index)"), title: LocalizedText("Line", in: .english),
          approved: try amount.map { .value(try .of($0)) } ?? .notStated)
      }
      $0.wholeAction = try whole.map { try .of($0) }
    }
    return agreement.findings(
      of: "lines-add-up", AgreementSums(granted: try granted.map { try .of($0) }))
  }

  @Test func `lines add up to the grant or to the whole action`() throws {
    #expect(try findings(["EUR 60", "EUR 40"], of: "EUR 100") == [])
    #expect(try findings(["EUR 60", "EUR 40"], of: "EUR 100", whole: "EUR 150") == [])
    #expect(try findings(["EUR 90", "EUR 60"], of: "EUR 100", whole: "EUR 150") == [])
  }

  @Test func `lines, one of them or the amount are not stated`() throws {
    #expect(try findings([], of: "EUR 100") == [])
    #expect(try findings(["EUR 60", nil], of: "EUR 100") == [])
    #expect(try findings(["EUR 60"], of: nil) == [])
  }

  @Test func `neither the grant nor the whole`() throws {
    #expect(
      try findings(["EUR 90", "EUR 59.99"], of: "EUR 100", whole: "EUR 150") == [
        "a.yaml:10:3: warning: the budget lines of 'A1' add up to EUR\u{A0}149.99, its amount is "
          + "EUR\u{A0}100.00: a difference of EUR\u{A0}49.99; mend the lines or the amount; where "
          + "the funder pays a part, state whole_action"
      ])
  }
}
