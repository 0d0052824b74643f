import DocumentModel
import PortfolioModel
import Store

/// Rows of the source that no figure contains.
enum LeftOutRows: RowSource {
  static let name = "left-out"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<LeftOut>] = [
    ReportColumn("place", .code) { row, _ in .code(row.place.text) },
    ReportColumn("reason", .text) { row, context in
      .text(context.word("left-out.\(row.reason.rawValue)"))
    },
    ReportColumn("identifier", .code) { row, _ in
      row.identifier.map { .code($0) } ?? .blank
    },
    ReportColumn("type", .text) { row, context in
      row.type.map { .text(context.name(of: $0)) } ?? .blank
    },
    ReportColumn("currency", .code) { row, _ in Value(Stated(row.currency)) { .code($0.code) } },
    ReportColumn("amount", .quantity) { row, _ in
      Value(Stated(row.quantity)) { .quantity($0) }
    },
  ]

  static func rows(_ context: ReportContext) throws -> [LeftOut] { try context.store.leftOut() }
}
