import DocumentModel
import PortfolioModel
import Store

/// The budget lines of one agreement and what was spent on each.
enum BudgetLineRows: RowSource {
  static let name = "budget-lines"
  static let totals = TotalsRule.one

  /// A line, or the spending that names none.
  struct Row: Sendable {
    let code: String
    let line: BudgetLine?
    let approved: Stated<Money>
    let revised: Stated<Money>
    let spent: Stated<Money>
    let spentInPeriod: Stated<Money>
    let obligations: Stated<Money>
    /// Where the line's heading stands under the rule on transfers; `nil` where there is none.
    let rule: RuleFigures?
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("code", .code) { row, _ in .code(row.code) },
    ReportColumn("title", .longText) { row, context in
      .text(row.line.map { context.text($0.title) } ?? context.word("line.none"))
    },
    ReportColumn("category", .text) { row, context in
      row.line.map { Value(Stated($0.category)) { .text(context.budgetCategory($0)) } }
        ?? .notApplicable
    },
    ReportColumn(sum: "approved", .agreementMoney) { row, _ in row.approved },
    ReportColumn(sum: "revised", .agreementMoney) { row, _ in row.revised },
    ReportColumn(sum: "transfers", .agreementMoney) { row, context in
      guard let line = row.line, let agreement = context.agreement else { return .notApplicable }
      return try agreement.transferred(to: line, on: context.selection.asOf)
    },
    ReportColumn(
      "transfers_share", .plain(.ratio), made: .over(.column("transfers"), .column("approved")),
      total: .arithmetic(.over(.column("transfers"), .column("approved")))),
    ReportColumn(sum: "spent_before", .agreementMoney) { row, context in
      context.spentBefore(on: row.line?.code)
    }.noted { $0.submissionNote },
    ReportColumn(
      "spent_this_period", .agreementMoney,
      made: .minus(.column("spent_to_date"), .column("spent_before")), total: .sum),
    ReportColumn(sum: "spent_to_date", .agreementMoney) { row, _ in row.spent },
    ReportColumn(sum: "spent_in_period", .periodMoney) { row, _ in row.spentInPeriod },
    ReportColumn(sum: "open_obligations", .agreementMoney) { row, _ in row.obligations },
    ReportColumn(
      "variance", .agreementMoney, made: .minus(.column("revised"), .column("spent_to_date")),
      total: .arithmetic(.minus(.column("revised"), .column("spent_to_date")))),
    ReportColumn(
      "variance_share", .plain(.ratio), made: .over(.column("variance"), .column("revised")),
      total: .arithmetic(.over(.column("variance"), .column("revised")))),
    ReportColumn(
      "burn", .plain(.ratio), made: .over(.column("spent_to_date"), .column("revised")),
      total: .arithmetic(.over(.column("spent_to_date"), .column("revised"))), look: .bars),
    ReportColumn("elapsed", .ratio) { _, context in Value(context.elapsed) }.forOwnEyes,
    ReportColumn("forecast", .agreementMoney) { row, context in
      Cell(Value(context.forecast(of: row.spent)))
    }.forOwnEyes.noted { $0.word("note.forecast") },
    ReportColumn("limit", .agreementMoney) { row, _ in
      Cell(row.rule.map { Value($0.limit) } ?? .notApplicable)
    }.forOwnEyes,
    ReportColumn("headroom", .agreementMoney) { row, _ in
      Cell(row.rule.map { Value($0.headroom) } ?? .notApplicable)
    }.forOwnEyes.noted { $0.word("note.headroom") },
    ReportColumn("explanation", .longText) { row, context in
      row.line?.explanation.map { .text(context.text($0)) } ?? .blank
    },
  ]

  static func constants(_ context: ReportContext) -> [Table.Constant] {
    guard let agreement = context.agreement else { return [] }
    return [
      Table.Constant(
        id: "agreement", label: context.word("column.agreement"),
        value: .code(agreement.code.text)),
      Table.Constant(
        id: "currency", label: context.word("column.currency"),
        value: .code(agreement.currency.code)),
    ]
  }

  static func rows(_ context: ReportContext) throws -> [Row] {
    guard let agreement = context.agreement else { return [] }
    let toDate = try spending(context, .toDate)
    let period = try spending(context, .period)
    let zero =
      context.catalogue.settings.hasLedger
      ? Stated.value(Money.zero(agreement.currency)) : .notStated
    let obligations = try context.store.openObligations(in: context.selection)
    let rules = try context.ruleFigures().filter { $0.rule.kind == .transfers }
    let lines = try agreement.lines.map { line in
      try Row(
        code: line.code.text, line: line, approved: line.approved,
        revised: line.amount(
          inForceOn: context.selection.asOf, fixedOn: agreement.fixedOn),
        spent: toDate[line.code.text] ?? zero, spentInPeriod: period[line.code.text] ?? zero,
        obligations: obligations.sum(of: agreement) { $0.line == line.code.text },
        rule: rules.first { $0.heading?.lines.contains(line) ?? false })
    }
    guard let rest = toDate[Gap.none] else { return lines }
    return lines + [
      try Row(
        code: "", line: nil, approved: .notApplicable, revised: .notApplicable, spent: rest,
        spentInPeriod: period[Gap.none] ?? zero,
        obligations: obligations.sum(of: agreement) { $0.line == Gap.none }, rule: nil)
    ]
  }

  private static func spending(
    _ context: ReportContext, _ span: Span
  ) throws -> [String: Stated<Money>] {
    let question = TotalsQuestion(by: [.line], .measures([.spent]), in: .agreement, span)
    return try context.store.totals(question, of: context.selection).reduce(into: [:]) {
      $0[$1.keys[0]] = $1.stated
    }
  }

  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    try context.proofs(of: table, [("spent_to_date", .spent)])
  }
}

extension ReportContext {
  /// What “before” is, in a sentence.
  fileprivate var submissionNote: String {
    guard let lastSubmission else { return word("note.no-submission") }
    return words(Message("note.submission", ["day": .day(lastSubmission.to)]))
  }

  /// The part of the agreement's time that is gone.
  fileprivate var elapsed: Stated<Ratio> {
    guard let whole = agreement?.whole(on: selection.asOf) else { return .notStated }
    return .value(whole.elapsed(on: selection.balanceDay))
  }

  /// Where spending leads by the agreement's end, if it goes on as so far.
  fileprivate func forecast(of spent: Stated<Money>) -> Stated<Money> {
    guard case .value(let elapsed) = elapsed, case .value(let money) = spent else {
      return .notStated
    }
    return Burn(budget: money, spent: money, elapsed: elapsed).forecast
  }

  /// A line's category as the funder calls it, else as the organisation does.
  fileprivate func budgetCategory(_ code: String) -> String {
    let mapping = agreement.flatMap { catalogue.funder($0.funder) }?.categories ?? []
    guard let mapped = mapping.first(where: { $0.category == code }) else { return category(code) }
    return mapped.title.map { "\(apart(mapped.code)) \(text($0))" } ?? mapped.code
  }
}
