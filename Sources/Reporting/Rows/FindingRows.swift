import DocumentModel
import PortfolioModel

/// What is wrong with the portfolio.
enum FindingRows: RowSource {
  static let name = "findings"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<Finding>] = [
    ReportColumn("severity", .text) { row, context in
      .text(context.word("severity.\(row.severity.rawValue)"))
    },
    ReportColumn("place", .code) { row, _ in row.place.map { .code($0.text) } ?? .notApplicable },
    ReportColumn("fact", .longText) { row, context in .text(context.words(row.fact)) },
    ReportColumn("remedy", .longText) { row, context in
      row.remedy.map { .text(context.words($0)) } ?? .blank
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Finding] { context.findings }
}
