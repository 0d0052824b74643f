import DocumentModel
import PortfolioModel

/// The indicators that stand for each project: those it says do, else those of its impact and its
/// outcomes.
enum HeadlineRows: RowSource {
  static let name = "headline-results"
  static let totals = TotalsRule.none
  static let columns = ResultRows.columns

  static func notes(_ context: ReportContext) -> [String] { ResultRows.notes(context) }

  static func rows(_ context: ReportContext) throws -> [ResultRows.Row] {
    try ResultRows.rows(context).filter { row in
      row.project.indicators.contains(where: \.isHeadline)
        ? row.indicator.isHeadline : row.result.level != .output
    }
  }
}
