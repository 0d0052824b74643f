import DocumentModel
import PortfolioModel

/// Who works on the projects.
enum PartnerRows: RowSource {
  static let name = "partners"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<(partner: Partner, project: Project)>] = [
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("partner", .text) { row, context in .text(context.text(row.partner.name)) },
    ReportColumn("partner_kind", .text) { row, context in
      Value(Stated(row.partner.kind)) { .text(context.word("partner-kind.\($0.rawValue)")) }
    },
    ReportColumn("role", .text) { row, context in
      Value(Stated(row.partner.role)) { .text(context.text($0)) }
    },
  ]

  static func rows(
    _ context: ReportContext
  ) throws -> [(partner: Partner, project: Project)] {
    try context.listedProjects().flatMap { project in project.partners.map { ($0, project) } }
  }
}
