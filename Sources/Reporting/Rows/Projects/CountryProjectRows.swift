import DocumentModel
import PortfolioModel
import Store

/// The projects of one country with its own part of their money.
enum CountryProjectRows: RowSource {
  static let name = "country-projects"
  static let totals = TotalsRule.perCurrency

  static let columns: [ReportColumn<RegisterRows.Row>] = [
    ReportColumn("code", .plain(.code)) { row, _ in
      Cell(.code(row.code), link: row.project?.links.first.map { .url($0) })
    },
    ReportColumn("title", .longText) { row, context in
      .text(context.name(of: row.code, in: .project))
    },
    ReportColumn("themes", .text) { row, context in
      context.list(row.project?.themes.map(\.theme.text), in: .theme)
    },
    ReportColumn("status", .text) { row, context in context.status(of: row.project) },
    ReportColumn("country_share", .text) { row, context in
      guard let project = row.project else { return .notApplicable }
      return Value(Stated(context.share(of: project))) {
        .text(context.format.text($0))
      }
    },
    ReportColumn("currency", .code) { row, _ in Value(Stated(row.currency)) { .code($0.code) } },
    ReportColumn("budget_basis", .text) { row, context in
      Value(Stated(row.basis)) { .text(context.word("budget-basis.\($0.rawValue)")) }
    },
    ReportColumn(sum: "budget") { row, _ in row.budget },
    ReportColumn(sum: "spent") { row, _ in row.spent },
    ReportColumn(sum: "budget_converted", .reportingMoney) { row, _ in row.budgetConverted },
    ReportColumn(sum: "spent_converted", .reportingMoney) { row, _ in row.spentConverted },
    ReportColumn(
      "burn", .plain(.ratio), made: .over(.column("spent"), .column("budget")),
      total: .arithmetic(.over(.column("spent"), .column("budget"))), look: .bars),
  ]

  static func notes(_ context: ReportContext) -> [String] { [context.word("note.country")] }

  static func rows(_ context: ReportContext) throws -> [RegisterRows.Row] {
    try RegisterRows.rows(context)
  }

  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    try RegisterRows.proofs(table, context)
  }
}
