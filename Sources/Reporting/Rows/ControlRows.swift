import DocumentModel
import PortfolioModel
import Store

/// Totals of the books beside Folio's own, which must be the same.
enum ControlRows: RowSource {
  static let name = "controls"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<ControlComparison>] = [
    ReportColumn("project", .code) { row, _ in code(row.control.value.project?.text) },
    ReportColumn("agreement", .code) { row, _ in code(row.control.value.agreement?.text) },
    ReportColumn("type", .text) { row, context in
      .text(context.name(of: row.control.value.type))
    },
    ReportColumn("period", .date) { row, _ in
      row.control.value.period.map { .date($0) } ?? .notApplicable
    },
    ReportColumn("stated_on", .date) { row, _ in
      row.control.value.day.map { .date(PartialDate($0)) } ?? .blank
    },
    ReportColumn("currency", .code) { row, _ in .code(row.folio.currency.code) },
    ReportColumn("folio", .money) { row, _ in Cell(.money(row.folio)) },
    ReportColumn("books", .money) { row, _ in Cell(.money(row.control.value.amount)) },
    ReportColumn(
      "difference", .money, made: .minus(.column("folio"), .column("books")), total: .none),
    ReportColumn("place", .code) { row, _ in code(row.control.origin?.place.text) },
  ]

  private static func code(_ text: String?) -> Value { text.map { .code($0) } ?? .notApplicable }

  static func rows(_ context: ReportContext) throws -> [ControlComparison] {
    try context.store.controlComparisons(asOf: context.selection.asOf)
  }
}
