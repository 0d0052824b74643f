import DocumentModel
import PortfolioModel
import Store

/// The rates that transactions of the report lack.
enum MissingRateRows: RowSource {
  static let name = "missing-rates"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<MissingRate>] = [
    ReportColumn("from", .code) { row, _ in .code(row.from.code) },
    ReportColumn("to", .code) { row, _ in .code(row.to.code) },
    ReportColumn("first_day", .date) { row, _ in .date(PartialDate(row.first)) },
    ReportColumn("last_day", .date) { row, _ in .date(PartialDate(row.last)) },
    ReportColumn("transactions", .integer) { row, _ in .integer(row.transactions) },
    ReportColumn("currency", .code) { row, _ in .code(row.amount.currency.code) },
    ReportColumn("amount", .money) { row, _ in Cell(.money(row.amount)) },
  ]

  static func rows(_ context: ReportContext) throws -> [MissingRate] {
    try context.store.missingRates(in: context.selection, reporting: context.reportingCurrency)
  }
}
