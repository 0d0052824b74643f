import DocumentModel
import PortfolioModel

/// What projects brought about beside their funders' money, to which it is never added.
enum MobilisedRows: RowSource {
  static let name = "mobilised"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<(resource: MobilisedResource, project: Project)>] = [
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("mobilised_kind", .text) { row, context in
      .text(context.word("mobilised-kind.\(row.resource.kind.rawValue)"))
    },
    ReportColumn("given_by", .text) { row, context in
      Value(Stated(row.resource.by)) { .text(context.text($0)) }
    },
    ReportColumn("currency", .code) { row, _ in
      Value(row.resource.amount) { .code($0.currency.code) }
    },
    ReportColumn("amount", .money) { row, _ in Cell(Value(row.resource.amount)) },
    ReportColumn("source", .text) { row, context in
      Value(Stated(row.resource.source)) { .text(context.text($0)) }
    },
  ]

  static func notes(_ context: ReportContext) -> [String] { [context.word("note.mobilised")] }

  static func rows(
    _ context: ReportContext
  ) throws -> [(resource: MobilisedResource, project: Project)] {
    try context.listedProjects().flatMap { project in project.mobilised.map { ($0, project) } }
  }
}
