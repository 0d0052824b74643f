import DocumentModel
import PortfolioModel
import Store

/// The rates with which amounts of the report were converted.
enum RateRows: RowSource {
  static let name = "rates"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<RateUse>] = [
    ReportColumn("from", .code) { row, _ in .code(row.rate.from.code) },
    ReportColumn("to", .code) { row, _ in .code(row.rate.to.code) },
    ReportColumn("rate", .quantity) { row, _ in .quantity(row.rate.shownValue) },
    ReportColumn("effective", .date) { row, _ in .date(PartialDate(row.rate.effective)) },
    ReportColumn("span", .text) { row, context in
      .text(context.kind(of: row.rate))
    },
    ReportColumn("published", .date) { row, _ in
      .date(PartialDate(row.rate.visibleFrom))
    },
    ReportColumn("source", .text) { row, context in .text(context.source(of: row.rate)) },
    ReportColumn("amounts", .integer) { row, _ in .integer(row.amounts) },
  ]

  static func rows(_ context: ReportContext) throws -> [RateUse] {
    try context.store.ratesUsed(in: context.selection, reporting: context.reportingCurrency)
  }
}
