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
    ReportColumn("rate", .quantity) { row, _ in .quantity(row.rate.value) },
    ReportColumn("effective", .date) { row, _ in .date(PartialDate(row.rate.effective)) },
    ReportColumn("span", .text) { row, context in
      .text(context.word("rate-span.\(row.rate.span.rawValue)"))
    },
    ReportColumn("published", .date) { row, _ in
      .date(PartialDate(row.rate.visibleFrom))
    },
    ReportColumn("source", .text) { row, context in .text(context.text(row.rate.source)) },
    ReportColumn("amounts", .integer) { row, _ in .integer(row.amounts) },
  ]

  static func rows(_ context: ReportContext) throws -> [RateUse] {
    try context.store.ratesUsed(in: context.selection, reporting: context.reportingCurrency)
  }
}
