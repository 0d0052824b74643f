import DocumentModel
import PortfolioModel
import Store

/// Money handed on to partners, what they accounted for, and what is outstanding for how long.
enum AdvanceRows: RowSource {
  static let name = "advances"
  static let totals = TotalsRule.perCurrency

  static let columns: [ReportColumn<Advance>] = [
    ReportColumn("partner", .text) { row, _ in Value(Stated(row.partner)) { .text($0) } },
    ReportColumn("agreement", .code) { row, _ in .code(row.agreement) },
    ReportColumn("id", .code) { row, _ in .code(row.id) },
    ReportColumn("date", .date) { row, _ in .date(PartialDate(row.day)) },
    ReportColumn("currency", .code) { row, _ in .code(row.advanced.currency.code) },
    ReportColumn(sum: "advanced") { row, _ in .value(row.advanced) },
    ReportColumn(sum: "accepted") { row, _ in .value(row.accepted) },
    ReportColumn(sum: "sent_back") { row, _ in .value(row.refunded) },
    ReportColumn(
      "outstanding", .money,
      made: .minus(.column("advanced"), .plus(.column("accepted"), .column("sent_back"))),
      total: .sum),
    ReportColumn("days_outstanding", .integer) { row, context in
      try row.outstanding().minorUnits == 0
        ? .notApplicable
        : .integer(context.selection.balanceDay.daysSince1970 - row.day.daysSince1970)
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Advance] {
    try context.store.advances(in: context.selection)
  }
}
