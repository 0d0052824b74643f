import DocumentModel
import PortfolioModel

/// The changes of an agreement that are in force.
enum AmendmentRows: RowSource {
  static let name = "amendments"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<Amendment>] = [
    ReportColumn("date", .date) { row, _ in .date(PartialDate(row.date)) },
    ReportColumn("amendment_kind", .text) { row, context in
      Value(Stated(row.kind)) { .text(context.word("amendment-kind.\($0.rawValue)")) }
    },
    ReportColumn("new_amount", .agreementMoney) { row, _ in
      Cell(row.amount.map { .money($0) } ?? .notApplicable)
    },
    ReportColumn("new_end", .date) { row, _ in
      row.end.map { .date(PartialDate($0)) } ?? .notApplicable
    },
    ReportColumn("note", .longText) { row, context in
      row.note.map { .text(context.text($0)) } ?? .blank
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Amendment] {
    (context.agreement?.amendments ?? []).filter { $0.visibleFrom <= context.selection.asOf }
      .sorted { $0.date < $1.date }
  }
}
