import DocumentModel
import PortfolioModel

/// The projects of which a country is origin or destination, and which spend nothing there for it.
enum LinkedProjectRows: RowSource {
  static let name = "linked-projects"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<(project: Project, claims: [CountryShare])>] = [
    ReportColumn("code", .plain(.code)) { row, _ in
      Cell(.code(row.project.code.text), link: row.project.links.first.map { .url($0) })
    },
    ReportColumn("title", .longText) { row, context in .text(context.text(row.project.title)) },
    ReportColumn("country_role", .text) { row, context in
      .text(
        row.claims.map {
          "\(context.name(of: $0.country.text, in: .country)): "
            + context.word("country-role.\($0.role.rawValue)")
        }.joined(separator: context.word("list.separator")))
    },
    ReportColumn("countries", .text) { row, context in
      context.list(row.project.implementingCountries.map(\.country.text), in: .country)
    },
    ReportColumn("status", .text) { row, context in context.status(of: row.project) },
  ]

  static func notes(_ context: ReportContext) -> [String] { [context.word("note.linked")] }

  static func rows(
    _ context: ReportContext
  ) throws -> [(project: Project, claims: [CountryShare])] {
    try context.linkedProjects()
  }
}
