import DocumentModel
import PortfolioModel

/// The logical framework: what is to come about, what shows it, where that is read, and what must
/// hold for it.
enum LogicalFrameworkRows: RowSource {
  static let name = "logical-framework"
  static let totals = TotalsRule.none

  /// A result with one of its indicators; a result without any has a row, too.
  struct Row: Sendable {
    let project: Project
    let result: ProjectResult
    let indicator: Indicator?
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("level", .text) { row, context in
      .text(context.word("result-level.\(row.result.level.rawValue)"))
    },
    ReportColumn("result", .longText) { row, context in .text(context.text(row.result.title)) },
    ReportColumn("indicator_title", .longText) { row, context in
      row.indicator.map { .text("\(context.apart($0.code.text)) \(context.text($0.title))") }
        ?? .notStated
    },
    ReportColumn("unit", .text) { row, context in
      row.indicator.map { context.unit(of: $0) } ?? .notApplicable
    },
    ReportColumn("baseline", .quantity) { row, context in
      row.indicator.map { context.value($0.baseline?.value ?? .notStated) } ?? .notApplicable
    },
    ReportColumn("final_target", .quantity) { row, context in
      row.indicator.map { context.value($0.target?.value ?? .notStated) } ?? .notApplicable
    },
    ReportColumn("verification", .longText) { row, context in
      row.indicator.map { Value(Stated($0.verification)) { .text(context.text($0)) } }
        ?? .notApplicable
    },
    ReportColumn("assumptions", .longText) { row, context in
      Value(Stated(row.result.assumptions)) { .text(context.text($0)) }
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Row] {
    try context.listedProjects().flatMap { project in
      let sorted = ProjectResult.Level.allCases.flatMap { level in
        project.results.filter { $0.level == level }
      }
      return sorted.flatMap { result -> [Row] in
        result.indicators.isEmpty
          ? [Row(project: project, result: result, indicator: nil)]
          : result.indicators.map { Row(project: project, result: result, indicator: $0) }
      }
    }
  }
}
