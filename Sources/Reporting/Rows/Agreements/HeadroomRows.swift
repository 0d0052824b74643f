import DocumentModel
import PortfolioModel

/// Where an agreement stands under its rules: what was moved, the limit, what may still be moved.
enum HeadroomRows: RowSource {
  static let name = "headroom"
  static let totals = TotalsRule.none

  private static let statusLook = ReportColumn<RuleFigures>.Look.tones([
    .red: "rule-status.broken", .amber: "rule-status.near", .green: "rule-status.kept",
  ])

  static let columns: [ReportColumn<RuleFigures>] = [
    ReportColumn("rule", .longText) { row, context in .text(context.text(row.rule.title)) },
    ReportColumn("budget_heading", .code) { row, _ in
      row.heading.map { .code($0.code) } ?? .notApplicable
    },
    ReportColumn("heading_title", .text) { row, context in
      row.heading.map { .text(context.title(of: $0)) } ?? .text(context.word("headroom.whole"))
    },
    ReportColumn("rule_base", .text) { row, context in
      row.rule.kind == .transfers
        ? .text(context.word("rule-base.\(row.rule.base.rawValue)")) : .notApplicable
    },
    ReportColumn("initial", .agreementMoney) { row, _ in
      Cell(row.heading.map { .money($0.initial) } ?? .notApplicable)
    },
    ReportColumn("current", .agreementMoney) { row, _ in
      Cell(row.heading.map { .money($0.current) } ?? .notApplicable)
    },
    ReportColumn("transferred", .agreementMoney) { row, _ in
      Cell(try row.heading.map { .money(try $0.transferred()) } ?? .notApplicable)
    },
    ReportColumn("base", .agreementMoney) { row, _ in Cell(Value(row.base)) },
    ReportColumn("used", .agreementMoney) { row, _ in Cell(Value(row.used)) },
    ReportColumn("used_share", .ratio) { row, _ in
      guard case .value(let used) = row.used, case .value(let base) = row.base else {
        return .notApplicable
      }
      return base.minorUnits == 0
        ? .notApplicable : .ratio(Ratio(Int128(used.minorUnits), over: Int128(base.minorUnits)))
    },
    ReportColumn("limit_share", .ratio) { row, _ in
      row.rule.limit.map { .ratio(Ratio(Int128($0.numerator), over: Int128($0.denominator))) }
        ?? .notApplicable
    },
    ReportColumn("limit", .agreementMoney) { row, _ in Cell(Value(row.limit)) },
    ReportColumn("headroom", .agreementMoney) { row, _ in Cell(Value(row.headroom)) },
    ReportColumn("rule_status", .plain(.text), look: statusLook) { row, context in
      Cell(.text(context.word("rule-status.\(row.status.rawValue)")))
    },
    ReportColumn("consequence", .longText) { row, context in
      row.rule.consequence.map { .text(context.text($0)) } ?? .blank
    },
    ReportColumn("source", .text) { row, context in
      Value(Stated(row.rule.source)) { .text(context.text($0)) }
    },
  ]

  static func constants(_ context: ReportContext) -> [Table.Constant] {
    BudgetLineRows.constants(context)
  }

  static func notes(_ context: ReportContext) -> [String] { [context.word("note.headroom")] }

  static func rows(_ context: ReportContext) throws -> [RuleFigures] {
    try context.ruleFigures()
  }
}

extension ReportContext {
  /// Where the agreement at hand stands under its rules.
  func ruleFigures() throws -> [RuleFigures] {
    guard let agreement else { return [] }
    let funder = catalogue.funder(agreement.funder)
    var input = RuleInput()
    input.unspent = try figures(of: agreement).fundBalance()
    let day = selection.balanceDay
    if case .value(let budget) = try budget(of: agreement),
      let plan = agreement.plan(of: budget, on: selection.asOf)
    {
      input.need = { months in Stated((try? plan.need(months: months, after: day)) ?? nil) }
    }
    return try agreement.figures(
      under: funder?.rules ?? [], funder?.categories ?? [], on: selection.asOf, input)
  }

  /// The agreement's budget lines in force added up; without lines, its amount.
  func budget(of agreement: Agreement) throws -> Stated<Money> {
    guard !agreement.lines.isEmpty else { return agreement.amount(inForceOn: selection.asOf) }
    var sum = Stated.value(Money.zero(agreement.currency))
    for line in agreement.lines {
      sum = try sum.plus(
        line.amount(inForceOn: selection.asOf, fixedOn: agreement.fixedOn), for: "budget")
    }
    return sum
  }

  /// What a heading is called: by the funder, else by the organisation, else by its one line.
  func title(of heading: BudgetHeading) -> String {
    let mapping = agreement.flatMap { catalogue.funder($0.funder) }?.categories ?? []
    if let title = mapping.first(where: { $0.category == heading.category })?.title {
      return text(title)
    }
    if let category = catalogue.category(heading.category) { return text(category.title) }
    return heading.lines.first.map { text($0.title) } ?? heading.code
  }
}
