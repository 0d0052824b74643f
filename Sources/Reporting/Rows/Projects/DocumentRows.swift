import DocumentModel
import PortfolioModel

/// Documents about the projects.
enum DocumentRows: RowSource {
  static let name = "documents"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<(document: ProjectDocument, project: Project)>] = [
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("document", .plain(.longText)) { row, context in
      Cell(.text(context.text(row.document.title)), link: row.document.link.map { .url($0) })
    },
    ReportColumn("date", .date) { row, _ in Value(Stated(row.document.date)) { .date($0) } },
  ]

  static func rows(
    _ context: ReportContext
  ) throws -> [(document: ProjectDocument, project: Project)] {
    try context.listedProjects().flatMap { project in
      let pages = project.links.map { link in
        var page = ProjectDocument(title: LocalizedText(link, in: context.language))
        page.link = link
        return page
      }
      return (project.documents + pages).map { ($0, project) }
    }
  }
}
