import Checks
import PortfolioModel
import Testing

struct RuleBrokenTests {
  private func findings(_ share: String, _ kind: AgreementRule.Kind) throws -> [String] {
    try Agreement.ruled(kind, staff: share).findings(of: "rule-broken")
  }

  @Test func `as much as a heading may have`() throws {
    #expect(try findings("EUR 30", .atMost) == [])
    #expect(
      try findings("EUR 30.01", .atMost) == [
        "a.yaml:16:3: error: A1 breaks the rule “Thirty”: EUR\u{A0}30.01 against a limit of "
          + "EUR\u{A0}30.00; the consequence is not stated; ask the funder before going on, or "
          + "bring the budget back within the limit"
      ])
  }

  @Test func `as much as a heading must have`() throws {
    #expect(try findings("EUR 30", .atLeast) == [])
    #expect(
      try findings("EUR 29.99", .atLeast) == [
        "a.yaml:16:3: error: A1 breaks the rule “Thirty”: EUR\u{A0}29.99 against a limit of "
          + "EUR\u{A0}30.00; the consequence is not stated; ask the funder before going on, or "
          + "bring the budget back within the limit"
      ])
  }

  @Test func `a rule that cannot be reckoned is not broken`() throws {
    var agreement = try Agreement.ruled(.atMost, staff: "EUR 90")
    agreement.lines[0].approved = .notStated
    #expect(agreement.findings(of: "rule-broken") == [])
  }

  @Test func `what is left when all is over, from the limit on`() throws {
    func findings(_ balance: String, on day: String) throws -> [String] {
      var rule = AgreementRule(kind: .unspent, title: LocalizedText("Rest", in: .english))
      rule.amount = try Quantity("50")
      let agreement = try Agreement.sample {
        $0.end = try .on("2025-06-29")
        $0.rules = [rule]
      }
      return try agreement.findings(
        of: "rule-broken", AgreementSums(fundBalance: .of(balance)), asOf: .on(day))
    }
    #expect(try findings("EUR 49.99", on: "2025-06-30") == [])
    #expect(try findings("EUR 50", on: "2025-06-29") == [])
    #expect(try findings("EUR 50", on: "2025-06-30").count == 1)
  }
}

extension Agreement {
  /// A budget of 100 euros with a rule of thirty percent on staff, of which it warns from 80 % on.
  static func ruled(_ kind: AgreementRule.Kind, staff: String) throws -> Agreement {
    let amount = try Money.of(staff)
    let rest = try Money.of("EUR 100").subtracting(amount, for: "rest")
    var rule = AgreementRule(kind: kind, title: LocalizedText("Thirty", in: .english))
    rule.limit = try .of("30")
    rule.warn = try .of("80")
    rule.headings = ["staff"]
    return try .sample {
      $0.rules = [rule]
      $0.lines = [("staff", amount), ("pumps", rest)].map { code, amount in
        BudgetLine(
          code: Code(code), title: LocalizedText(code, in: .english), approved: .value(amount))
      }
    }
  }
}
