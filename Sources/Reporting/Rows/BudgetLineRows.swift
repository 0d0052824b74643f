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
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("code", .code) { row, _ in .code(row.code) },
    ReportColumn("title", .longText) { row, context in
      .text(row.line.map { context.text($0.title) } ?? context.word("line.none"))
    },
    ReportColumn("category", .text) { row, context in
      row.line.map { Value(Stated($0.category)) { .text(context.category($0)) } } ?? .notApplicable
    },
    ReportColumn(sum: "approved", .agreementMoney) { row, _ in row.approved },
    ReportColumn(sum: "revised", .agreementMoney) { row, _ in row.revised },
    ReportColumn(
      "transfers", .agreementMoney, made: .minus(.column("revised"), .column("approved")),
      total: .sum),
    ReportColumn(
      "transfers_share", .plain(.ratio), made: .over(.column("transfers"), .column("approved")),
      total: .arithmetic(.over(.column("transfers"), .column("approved")))),
    ReportColumn(sum: "spent_to_date", .agreementMoney) { row, _ in row.spent },
    ReportColumn(sum: "spent_in_period", .periodMoney) { row, _ in row.spentInPeriod },
    ReportColumn(
      "variance", .agreementMoney, made: .minus(.column("revised"), .column("spent_to_date")),
      total: .arithmetic(.minus(.column("revised"), .column("spent_to_date")))),
    ReportColumn(
      "variance_share", .plain(.ratio), made: .over(.column("variance"), .column("revised")),
      total: .arithmetic(.over(.column("variance"), .column("revised")))),
    ReportColumn(
      "burn", .plain(.ratio), made: .over(.column("spent_to_date"), .column("revised")),
      total: .arithmetic(.over(.column("spent_to_date"), .column("revised"))), look: .bars),
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
    let lines = agreement.lines.map { line in
      Row(
        code: line.code.text, line: line, approved: line.approved,
        revised: line.amount(
          inForceOn: context.selection.asOf, fixedOn: agreement.fixedOn),
        spent: toDate[line.code.text] ?? zero, spentInPeriod: period[line.code.text] ?? zero)
    }
    guard let rest = toDate[Gap.none] else { return lines }
    return lines + [
      Row(
        code: "", line: nil, approved: .notApplicable, revised: .notApplicable, spent: rest,
        spentInPeriod: period[Gap.none] ?? zero)
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
