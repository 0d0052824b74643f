import DocumentModel
import PortfolioModel

/// The payments that a funder has promised under one agreement.
enum InstalmentRows: RowSource {
  static let name = "instalments"
  static let totals = TotalsRule.one

  static let columns: [ReportColumn<Instalment>] = [
    ReportColumn("due_date", .date) { row, _ in .date(PartialDate(row.due)) },
    ReportColumn(sum: "instalment", .agreementMoney) { row, _ in .value(row.amount) },
    ReportColumn("instalment_state", .text) { row, context in .text(context.state(of: row)) },
    ReportColumn("note", .longText) { row, context in
      row.note.map { .text(context.text($0)) } ?? .blank
    },
  ]

  static func constants(_ context: ReportContext) -> [Table.Constant] {
    BudgetLineRows.constants(context)
  }

  static func rows(_ context: ReportContext) throws -> [Instalment] {
    (context.agreement?.instalments ?? []).sorted { $0.due < $1.due }
  }
}

extension ReportContext {
  fileprivate func state(of instalment: Instalment) -> String {
    if instalment.due > selection.balanceDay { return word("instalment.not-yet-due") }
    return word(instalment.conditionsMet ? "instalment.due" : "instalment.conditions-not-met")
  }
}
