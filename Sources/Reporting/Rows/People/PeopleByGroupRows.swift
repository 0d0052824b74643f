import DocumentModel
import PortfolioModel

/// People reached by disability and by population group, each group a row, and one for what the
/// parts lack of the whole.
enum PeopleByGroupRows: RowSource {
  static let name = "people-by-group"
  static let totals = TotalsRule.none

  /// The people of one group in a period.
  struct Row: Sendable {
    let project: Project
    let indicator: Indicator
    let period: IndicatorPeriod
    let axes: Set<Disaggregate.Axis>
    /// The group; `nil` for the whole.
    let part: Disaggregate?
    let count: Value
    let gap: Value
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("indicator", .code) { row, _ in .code(row.indicator.code.text) },
    ReportColumn("indicator_title", .longText) { row, context in
      .text(context.text(row.indicator.title))
    },
    ReportColumn("headcount", .text) { row, context in context.headcount(of: row.indicator) },
    ReportColumn("period_end", .date) { row, _ in .date(PartialDate(row.period.last)) },
    ReportColumn("axis", .text) { row, context in
      let axes = Disaggregate.Axis.allCases.filter(row.axes.contains)
      return .text(
        axes.map { context.word("axis.\($0.rawValue)") }
          .joined(separator: context.word("list.separator")))
    },
    ReportColumn("group", .text) { row, context in
      .text(row.part.map(context.name) ?? context.word("group.all"))
    },
    ReportColumn("people", .quantity) { row, _ in row.count },
    ReportColumn("gap", .quantity) { row, _ in row.gap },
    ReportColumn("check", .text) { row, context in context.check(of: row.gap) },
  ]

  static func notes(_ context: ReportContext) -> [String] { PeopleBySexRows.notes(context) }

  static func rows(_ context: ReportContext) throws -> [Row] {
    try context.countedPeriods().flatMap { project, indicator, period in
      try period.breakdowns().filter { !$0.axes.isSubset(of: [.sex, .age]) }.flatMap { breakdown in
        let counts = context.shown([breakdown.parts.map(\.value) + [breakdown.total.value]])[0]
        return (breakdown.parts.map { Optional($0) } + [nil]).enumerated().map { index, part in
          Row(
            project: project, indicator: indicator, period: period, axes: breakdown.axes,
            part: part, count: counts[index],
            gap: part == nil ? Value(breakdown.gap) { .quantity($0) } : .blank)
        }
      }
    }
  }
}

extension ReportContext {
  /// A group of people by all that tells it from others.
  fileprivate func name(of part: Disaggregate) -> String {
    [
      part.sex.map { word("sex.\($0.rawValue)") }, part.age,
      part.disability.map { word("disability.\($0.rawValue)") }, part.population.map(text),
    ].compactMap(\.self).joined(separator: word("list.separator"))
  }
}
