import DocumentModel
import PortfolioModel
import Store

/// Rows of the source that no figure contains.
enum LeftOutRows: RowSource {
  static let name = "left-out"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<LeftOut>] = [
    ReportColumn("place", .code) { row, _ in .code(row.place.text) },
    ReportColumn("currency", .code) { row, _ in
      Value(Stated(row.money)) { .code($0.currency.code) }
    },
    ReportColumn("amount", .money) { row, _ in Cell(Value(Stated(row.money))) },
  ]

  static func rows(_ context: ReportContext) throws -> [LeftOut] { try context.store.leftOut() }
}
