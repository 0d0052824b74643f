import PortfolioModel
import Testing

/// What the rules of funders come to, each worked by hand beside it.
struct RuleFiguresTests {
  /// A heading with the amounts of its line, from the first on, each with its day.
  typealias Heading = (code: String, amounts: [(day: String, amount: String)])

  private static func agreement(
    _ headings: [Heading], amended: [String] = [], end: String = "2025-12-31"
  ) throws -> Agreement {
    let first = try Money.of(headings[0].amounts[0].amount)
    var agreement = Agreement(code: Code("A1"), funder: Code("F1"), currency: first.currency)
    agreement.signed = try .on("2024-01-01")
    agreement.end = try .on(end)
    agreement.amendments = try amended.map { day in
      var amendment = Amendment(date: try .on(day))
      amendment.kind = .budgetRevision
      return amendment
    }
    agreement.lines = try headings.map { code, amounts in
      var line = BudgetLine(
        code: Code(code), title: LocalizedText(code, in: .english),
        approved: .value(try .of(amounts[0].amount)))
      line.category = code
      line.revisions = try amounts.dropFirst().map {
        BudgetRevision(date: try .on($0.day), amount: try .of($0.amount))
      }
      return line
    }
    return agreement
  }

  /// `heading: used of limit, headroom, status`, a line for each.
  private static func figures(
    _ rule: AgreementRule, _ agreement: Agreement, on day: String = "2025-06-30",
    _ mapping: [CategoryMapping] = [], _ input: RuleInput = RuleInput()
  ) throws -> [String] {
    try agreement.figures(under: [rule], mapping, on: .on(day), input).map {
      "\($0.heading?.code ?? "whole"): \($0.used.text) of \($0.limit.text), "
        + "\($0.headroom.text), \($0.status.rawValue)"
    }
  }

  private static func rule(
    _ kind: AgreementRule.Kind, _ percent: Int64? = nil, base: AgreementRule.Base = .initialHeading
  ) -> AgreementRule {
    var rule = AgreementRule(kind: kind, title: LocalizedText("Rule", in: .english))
    rule.limit = percent.map { Share($0, of: 100) }
    rule.base = base
    return rule
  }

  @Test func `IOM Development Fund: staff and office at most 30 %, evaluation at least 5 %`() throws
  {
    let agreement = try Self.agreement([
      ("A", [("", "USD 40000")]), ("B", [("", "USD 15000")]), ("C", [("", "USD 133000")]),
      ("EVAL", [("", "USD 12000")]),
    ])
    var staff = Self.rule(.atMost, 30)
    staff.headings = ["A", "B"]
    #expect(
      try Self.figures(staff, agreement) == [
        // 40,000 + 15,000 of 30 % × 200,000
        "whole: USD 55000.00 of USD 60000.00, USD 5000.00, kept"
      ])
    staff.warn = Share(90, of: 100)
    #expect(try Self.figures(staff, agreement)[0].hasSuffix("near"), "55,000 ≥ 90 % of 60,000")
    var evaluation = Self.rule(.atLeast, 5)
    evaluation.headings = ["EVAL"]
    #expect(
      try Self.figures(evaluation, agreement) == [
        "whole: USD 12000.00 of USD 10000.00, USD 2000.00, kept"
      ])
    evaluation.limit = Share(7, of: 100)
    #expect(
      try Self.figures(evaluation, agreement) == [
        "whole: USD 12000.00 of USD 14000.00, USD -2000.00, broken"
      ])
  }

  /// Equipment gets 15,000, gives back 5,000, gets 8,000: up 23,000, though only 18,000 stay.
  private static let upAndDown: [Heading] = [
    (
      "EQUIPMENT",
      [
        ("", "EUR 100000"), ("2024-03-01", "EUR 115000"), ("2024-06-01", "EUR 110000"),
        ("2024-09-01", "EUR 118000"),
      ]
    ),
    (
      "TRAVEL",
      [
        ("", "EUR 60000"), ("2024-03-01", "EUR 45000"), ("2024-06-01", "EUR 50000"),
        ("2024-09-01", "EUR 42000"),
      ]
    ),
    ("INDIRECT", [("", "EUR 11200")]),
  ]

  @Test func `EU grant: transfers add up, up and down each on its own, without indirect costs`()
    throws
  {
    var rule = Self.rule(.transfers, 25)
    rule.without = ["INDIRECT"]
    #expect(
      try Self.figures(rule, Self.agreement(Self.upAndDown)) == [
        // 15,000 + 8,000 of 25 % × 100,000
        "EQUIPMENT: EUR 23000.00 of EUR 25000.00, EUR 2000.00, kept",
        // 15,000 + 8,000 away of 25 % × 60,000
        "TRAVEL: EUR 23000.00 of EUR 15000.00, EUR -8000.00, broken",
        "INDIRECT: EUR 0.00 of n/a, n/a, left-out",
      ])
    // Before the last transfer Travel stood just at its limit.
    let before = try Self.figures(rule, Self.agreement(Self.upAndDown), on: "2024-08-31")
    #expect(before[1] == "TRAVEL: EUR 15000.00 of EUR 15000.00, EUR 0.00, kept")
  }

  @Test func `EU grant: the budget as last amended is another base`() throws {
    let agreement = try Self.agreement(Self.upAndDown, amended: ["2024-06-01"])
    var rule = Self.rule(.transfers, 25, base: .currentHeading)
    rule.without = ["INDIRECT"]
    #expect(
      try Self.figures(rule, agreement) == [
        // The amendment left 110,000; since then 8,000 of 25 % × 110,000
        "EQUIPMENT: EUR 8000.00 of EUR 27500.00, EUR 19500.00, kept",
        // 8,000 of 25 % × 50,000
        "TRAVEL: EUR 8000.00 of EUR 12500.00, EUR 4500.00, kept",
        "INDIRECT: EUR 0.00 of n/a, n/a, left-out",
      ])
  }

  @Test func `single transfers count alone where the rule does not add them up`() throws {
    var rule = Self.rule(.transfers, 25)
    rule.isCumulative = false
    rule.headings = ["EQUIPMENT"]
    #expect(
      try Self.figures(rule, Self.agreement(Self.upAndDown))[0]
        == "EQUIPMENT: EUR 15000.00 of EUR 25000.00, EUR 10000.00, kept")
    rule.direction = .down
    #expect(
      try Self.figures(rule, Self.agreement(Self.upAndDown))[0]
        == "EQUIPMENT: EUR 5000.00 of EUR 25000.00, EUR 20000.00, kept")
  }

  @Test func `UN funds: 15 % of a category, under the funder's own codes`() throws {
    let agreement = try Self.agreement([
      ("A", [("", "USD 300000"), ("2024-05-01", "USD 345000.01")]),
      ("C", [("", "USD 700000"), ("2024-05-01", "USD 654999.99")]),
    ])
    let mapping = [
      CategoryMapping(category: "A", code: "1"), CategoryMapping(category: "C", code: "4"),
    ]
    #expect(
      try Self.figures(Self.rule(.transfers, 15), agreement, mapping) == [
        // 45,000.01 of 15 % × 300,000: a cent too much
        "1: USD 45000.01 of USD 45000.00, USD -0.01, broken",
        "4: USD 45000.01 of USD 105000.00, USD 59999.99, kept",
      ])
  }

  @Test func `US federal awards: 10 % of the whole budget as last approved`() throws {
    let agreement = try Self.agreement([
      (
        "PERSONNEL",
        [("", "USD 200000"), ("2024-03-01", "USD 230000"), ("2024-09-01", "USD 205000")]
      ),
      (
        "SUPPLIES",
        [("", "USD 300000"), ("2024-03-01", "USD 270000"), ("2024-09-01", "USD 295000")]
      ),
    ])
    // To Personnel 30,000, to Supplies 25,000: 55,000 of 10 % × 500,000
    #expect(
      try Self.figures(Self.rule(.transfers, 10, base: .total), agreement) == [
        "whole: USD 55000.00 of USD 50000.00, USD -5000.00, broken"
      ])
  }

  @Test func `Norad: unused money from NOK 500 on is paid back, and requests are for six months`()
    throws
  {
    let nok = Currency(code: "NOK", decimals: 2)
    var agreement = Agreement(code: Code("A1"), funder: Code("F1"), currency: nok)
    agreement.start = try .on("2024-01-01")
    agreement.end = try .on("2025-12-31")
    agreement.phasing = try (1...12).map { month in
      let text = month < 10 ? "0\(month)" : "\(month)"
      return PlannedSpending(
        month: try .on("2025-\(text)-01"),
        amount: Money(minorUnits: Int64(month) * 10_000_00, currency: nok))
    }
    var unspent = Self.rule(.unspent)
    unspent.amount = Quantity(coefficient: 500, scale: 0)
    var request = Self.rule(.request)
    request.months = 6
    agreement.rules = [unspent, request]
    func figures(left: Int64, on day: String) throws -> [String] {
      var input = RuleInput()
      input.unspent = .value(Money(minorUnits: left, currency: nok))
      let plan = agreement.plan(of: .zero(nok), on: try .on(day))
      let day = try Day.on(day)
      input.need = { Stated((try? plan?.need(months: $0, after: day)) ?? nil) }
      return try agreement.figures(under: [], [], on: day, input).map {
        "\($0.used.text) of \($0.limit.text), \($0.headroom.text), \($0.status.rawValue)"
      }
    }
    // July to December: 70,000 + 80,000 + … + 120,000 = 570,000; less 150,000 at hand.
    #expect(
      try figures(left: 150_000_00, on: "2025-06-30") == [
        "NOK 150000.00 of NOK 500.00, NOK -149500.00, kept",
        "NOK 150000.00 of NOK 570000.00, NOK 420000.00, kept",
      ], "before the end there is time to spend it")
    #expect(try figures(left: 499_99, on: "2026-01-31")[0].hasSuffix("NOK 0.01, kept"))
    #expect(try figures(left: 500_00, on: "2026-01-31")[0].hasSuffix("NOK 0.00, broken"))
  }

  @Test func `what an amendment changed on a line is no transfer`() throws {
    let agreement = try Self.agreement(
      [("A", [("", "EUR 100"), ("2024-05-01", "EUR 150"), ("2024-08-01", "EUR 140")])],
      amended: ["2024-05-01"])
    func transferred(_ day: String) throws -> String {
      try agreement.transferred(to: agreement.lines[0], on: .on(day)).text
    }
    #expect(try transferred("2024-06-30") == "EUR 0.00")
    #expect(try transferred("2024-12-31") == "EUR -10.00")
  }

  @Test func `what moves between lines of one heading is no transfer`() throws {
    var agreement = try Self.agreement([
      ("A", [("", "EUR 100"), ("2024-05-01", "EUR 60")]),
      ("B", [("", "EUR 100"), ("2024-05-01", "EUR 140")]),
    ])
    agreement.lines[1].category = "A"
    #expect(
      try Self.figures(Self.rule(.transfers, 10), agreement) == [
        "A: EUR 0.00 of EUR 20.00, EUR 20.00, kept"
      ])
  }

  @Test func `a budget that nobody has stated leaves rules open`() throws {
    var agreement = try Self.agreement([("A", [("", "EUR 100")])])
    agreement.lines[0].approved = .notStated
    #expect(
      try Self.figures(Self.rule(.transfers, 10), agreement) == [
        "whole: not stated of not stated, not stated, not-stated"
      ])
  }
}
