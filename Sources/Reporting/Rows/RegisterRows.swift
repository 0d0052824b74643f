import DocumentModel
import PortfolioModel
import Store

/// The portfolio register: a row for each project and currency in which it is agreed.
enum RegisterRows: RowSource {
  static let name = "register"
  static let totals = TotalsRule.perCurrency

  /// A project's figures in one currency.
  struct Row: Sendable {
    let code: String
    /// `nil` for money that belongs to no one project.
    let project: Project?
    let currency: Currency?
    let budget: Stated<Money>
    let basis: BudgetBasis?
    let spent: Stated<Money>
    let spentInPeriod: Stated<Money>
    let obligations: Stated<Money>
    let budgetConverted: Stated<Money>
    let spentConverted: Stated<Money>
    /// Converted at the day of the report.
    let balanceConverted: Stated<Money>
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("code", .plain(.code)) { row, _ in
      Cell(.code(row.code), link: row.project?.links.first.map { .url($0) })
    },
    ReportColumn("title", .longText) { row, context in
      .text(context.name(of: row.code, in: .project))
    },
    ReportColumn("countries", .text) { row, context in
      context.list(row.project?.implementingCountries.map(\.country.text), in: .country)
    },
    ReportColumn("funders", .text) { row, context in context.funders(of: row.project) },
    ReportColumn("themes", .text) { row, context in
      context.list(row.project?.themes.map(\.theme.text), in: .theme)
    },
    ReportColumn("status", .text) { row, context in context.status(of: row.project) },
    ReportColumn("start", .date) { row, _ in
      row.project.map { Value(Stated($0.startDate)) { .date($0) } } ?? .notApplicable
    },
    ReportColumn("end", .date) { row, context in
      row.project.map { Value(Stated(context.end(of: $0))) { .date($0) } } ?? .notApplicable
    },
    ReportColumn("original_end", .date) { row, _ in
      row.project.map { Value(Stated($0.dates.first?.plannedEnd)) { .date($0) } } ?? .notApplicable
    },
    ReportColumn("manager", .text) { row, _ in
      row.project.map { Value(Stated($0.manager)) { .text($0) } } ?? .notApplicable
    },
    ReportColumn("currency", .code) { row, _ in Value(Stated(row.currency)) { .code($0.code) } },
    ReportColumn("budget_basis", .text) { row, context in
      Value(Stated(row.basis)) { .text(context.word("budget-basis.\($0.rawValue)")) }
    },
    ReportColumn(sum: "budget") { row, _ in row.budget },
    ReportColumn(sum: "spent") { row, _ in row.spent },
    ReportColumn(sum: "spent_in_period", .periodMoney) { row, _ in row.spentInPeriod },
    ReportColumn(sum: "open_obligations") { row, _ in row.obligations },
    ReportColumn("budget_balance", .money, total: .sum) { row, _ in
      // Where nobody keeps obligations, the column beside it says so.
      .derived(.arithmetic(row.obligations.value == nil ? balance : balanceAfterObligations))
    }.noted { $0.word("note.budget-balance") },
    ReportColumn(sum: "budget_converted", .reportingMoney) { row, _ in row.budgetConverted },
    ReportColumn(sum: "spent_converted", .reportingMoney) { row, _ in row.spentConverted },
    ReportColumn(sum: "budget_balance_converted", .reportingMoney) { row, _ in
      row.balanceConverted
    },
    ReportColumn(
      "burn", .plain(.ratio), made: .over(.column("spent"), .column("budget")),
      total: .arithmetic(.over(.column("spent"), .column("budget"))), look: .bars),
    ReportColumn("elapsed", .ratio) { row, context in
      row.project.map { Value(context.elapsed(of: $0)) } ?? .notApplicable
    },
    ReportColumn("financial_rating", .plain(.text), look: .rating) { row, context in
      Cell(row.project.map { context.financialRating(of: row, $0) } ?? .notApplicable)
    }.noted { $0.financialRatingRule },
    ReportColumn("results_rating", .plain(.text), look: .rating) { row, context in
      Cell(try row.project.map(context.resultsRating) ?? .notApplicable)
    }.noted { $0.word("note.results-rating") },
    ReportColumn("next_deadline", .date) { row, context in
      let deadline = row.project.flatMap(context.nextDeadline)
      return deadline.map { .date(PartialDate($0.due)) } ?? .notApplicable
    },
    ReportColumn("next_report", .text) { row, context in
      let deadline = row.project.flatMap(context.nextDeadline)
      return deadline.map { .text(context.word("report-kind.\($0.obligation.kind.rawValue)")) }
        ?? .notApplicable
    },
  ]

  private static let balance = Expression.minus(.column("budget"), .column("spent"))

  private static let balanceAfterObligations = Expression.minus(
    balance, .column("open_obligations"))

  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    try context.proofs(of: table, [("budget", .budget), ("spent", .spent)])
      + context.convertedProofs(
        of: table, [("budget_converted", .budget), ("spent_converted", .spent)])
  }
}
