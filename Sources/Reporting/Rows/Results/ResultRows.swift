import DocumentModel
import PortfolioModel
import Store

/// The indicator tracking table: each indicator with its targets and what was reached.
enum ResultRows: RowSource {
  static let name = "results"
  static let totals = TotalsRule.none

  /// An indicator of a project as it stands on the day of the report.
  struct Row: Sendable {
    let project: Project
    let result: ProjectResult
    let indicator: Indicator
    /// The period that the row shows.
    let period: IndicatorPeriod?
    let achieved: Added
    let due: Due<DueTarget>
    let met: Due<Stated<Ratio>>
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("level", .text) { row, context in
      .text(context.word("result-level.\(row.result.level.rawValue)"))
    },
    ReportColumn("result", .longText) { row, context in .text(context.text(row.result.title)) },
    ReportColumn("indicator", .code) { row, _ in .code(row.indicator.code.text) },
    ReportColumn("indicator_title", .longText) { row, context in
      .text(context.text(row.indicator.title))
    },
    ReportColumn("unit", .text) { row, context in context.unit(of: row.indicator) },
    ReportColumn("baseline", .quantity) { row, context in
      row.indicator.baseline.map { context.value($0.value) } ?? .notStated
    },
    ReportColumn("baseline_date", .date) { row, _ in
      Value(Stated(row.indicator.baseline?.date)) { .date($0) }
    },
    ReportColumn("period_end", .date) { row, _ in
      row.period.map { .date(PartialDate($0.last)) } ?? .notStated
    },
    ReportColumn("period_target", .quantity) { row, context in
      row.period.map { context.value($0.target) } ?? .notStated
    },
    ReportColumn("period_actual", .quantity) { row, context in
      row.period.map { context.actual(of: $0) } ?? .notStated
    },
    ReportColumn("final_target", .quantity) { row, context in
      row.indicator.target.map { context.value($0.value) } ?? .notStated
    },
    ReportColumn("final_by", .date) { row, _ in
      Value(Stated(row.indicator.target?.by)) { .date(PartialDate($0)) }
    },
    ReportColumn("achieved", .quantity) { row, context in
      // Before any target is due, nobody need have stated anything.
      row.achieved.value == .notStated && row.due == .notDue
        ? .notDue : context.value(row.achieved.value)
    },
    ReportColumn("met", .ratio) { row, _ in Value(row.met) },
    ReportColumn("rating", .plain(.text), look: .rating) { row, context in
      Cell(context.rating(row.met))
    },
    ReportColumn("rated_on", .date) { row, _ in
      if case .due(let target) = row.due { .date(PartialDate(target.due)) } else { .blank }
    },
    ReportColumn("verification", .longText) { row, context in
      Value(Stated(row.indicator.verification)) { .text(context.text($0)) }
    },
    ReportColumn("variance_reason", .longText) { row, context in
      row.period?.variance.map { .text(context.text($0)) } ?? .blank
    },
  ]

  static func notes(_ context: ReportContext) -> [String] {
    [context.ratingRule, context.word("note.achieved")]
  }

  static func rows(_ context: ReportContext) throws -> [Row] {
    try context.listedProjects().flatMap { project in
      try project.results.flatMap { result in
        try result.indicators.map { try row(project, result, $0, context.selection.asOf) }
      }
    }
  }

  static func row(
    _ project: Project, _ result: ProjectResult, _ indicator: Indicator, _ day: Day
  ) throws -> Row {
    Row(
      project: project, result: result, indicator: indicator, period: indicator.period(on: day),
      achieved: try indicator.achieved(asOf: day), due: try indicator.dueTarget(on: day),
      met: try indicator.met(on: day))
  }
}

extension Indicator {
  /// The latest period that has ended; before any has, the first.
  fileprivate func period(on day: Day) -> IndicatorPeriod? {
    periods.last { $0.last <= day } ?? periods.first
  }
}
