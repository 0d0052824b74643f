import DocumentModel
import PortfolioModel

/// What is wrong with the data, by the project that it is about.
enum DataQualityRows: RowSource {
  static let name = "data-quality"
  static let totals = TotalsRule.none

  /// A finding with what it is about.
  struct Row: Sendable {
    let finding: Finding
    let project: Code<Project>?
    /// The path of the field in its file, such as `countries[0].share`.
    let field: String?
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("project", .code) { row, _ in
      row.project.map { .code($0.text) } ?? .notApplicable
    },
    ReportColumn("rule", .code) { row, _ in .code(row.finding.rule) },
    ReportColumn("severity", .text) { row, context in
      .text(context.word("severity.\(row.finding.severity.rawValue)"))
    },
    ReportColumn("field", .code) { row, _ in row.field.map { .code($0) } ?? .notApplicable },
    ReportColumn("fact", .longText) { row, context in .text(context.words(row.finding.fact)) },
    ReportColumn("remedy", .longText) { row, context in
      row.finding.remedy.map { .text(context.words($0)) } ?? .blank
    },
    ReportColumn("place", .code) { row, _ in
      row.finding.place.map { .code($0.text) } ?? .notApplicable
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Row] {
    var projects: [String: Code<Project>] = [:]
    var fields: [Place: String] = [:]
    for project in context.catalogue.projects {
      guard let origin = project.origin else { continue }
      projects[origin.place.file] = project.value.code
      for (path, place) in origin.fields where (fields[place]?.count ?? .max) > path.count {
        fields[place] = path
      }
    }
    let listed = Set(try context.listedProjects().map(\.code))
    return context.findings.map { finding in
      Row(
        finding: finding, project: finding.place.flatMap { projects[$0.file] },
        field: finding.place.flatMap { fields[$0] })
    }.filter { row in row.project.map(listed.contains) ?? true }
  }
}
