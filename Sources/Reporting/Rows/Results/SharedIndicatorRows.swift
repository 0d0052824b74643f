import DocumentModel
import PortfolioModel

/// The portfolio's own indicators with what those of its projects add up to.
enum SharedIndicatorRows: RowSource {
  static let name = "shared-indicators"
  static let totals = TotalsRule.none

  /// A shared indicator, and those that count towards it.
  struct Row: Sendable {
    let shared: SharedIndicator
    let projects: Set<Code<Project>>
    let indicators: [Indicator]
    let added: Added
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("code", .code) { row, _ in .code(row.shared.code.text) },
    ReportColumn("indicator_title", .longText) { row, context in
      .text(context.text(row.shared.title))
    },
    ReportColumn("unit", .text) { row, context in
      context.unit(row.shared.unit, row.shared.kind)
    },
    ReportColumn("projects", .integer) { row, _ in .integer(row.projects.count) },
    ReportColumn("achieved", .quantity) { row, context in context.value(row.added.value) },
    ReportColumn("values_not_stated", .integer) { row, _ in .integer(row.added.notStated) },
    ReportColumn("values_not_added", .integer) { row, _ in .integer(row.added.notAdded) },
    ReportColumn("double_counting", .longText) { row, context in
      let said = row.indicators.compactMap(\.doubleCounting).map(context.text)
      return said.isEmpty ? .blank : .text(Set(said).sorted().joined(separator: " "))
    },
  ]

  static func notes(_ context: ReportContext) -> [String] { [context.word("note.shared")] }

  static func rows(_ context: ReportContext) throws -> [Row] {
    let projects = try context.listedProjects()
    return try context.catalogue.settings.indicators.map { shared in
      var named: Set<Code<Project>> = []
      var indicators: [Indicator] = []
      for project in projects {
        let own = project.indicators.filter { $0.countsTowards == shared.code }
        if !own.isEmpty { named.insert(project.code) }
        indicators += own
      }
      let values = try indicators.map { try $0.achieved(asOf: context.selection.asOf).value }
      return Row(
        shared: shared, projects: named, indicators: indicators,
        added: try values.added(named: shared.code.text))
    }
  }
}

extension Project {
  var indicators: [Indicator] { results.flatMap(\.indicators) }
}
