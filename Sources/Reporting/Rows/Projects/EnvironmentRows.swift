import DocumentModel
import PortfolioModel

/// What projects do for the environment, those of reintegration first.
enum EnvironmentRows: RowSource {
  static let name = "environment"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<Project>] =
    [
      ReportColumn("code", .code) { row, _ in .code(row.code.text) },
      ReportColumn("title", .longText) { row, context in .text(context.text(row.title)) },
      ReportColumn("reintegration", .text) { row, context in
        .text(context.word(row.isReintegration ? "yes" : "no"))
      },
    ]
    + Marker.allCases.map { marker in
      ReportColumn("marker_\(marker.rawValue.lowercased())", .integer) { row, _ in
        row.environment.score(of: marker).map { .integer($0) } ?? .blank
      }
    } + [
      ReportColumn("green_jobs", .integer) { row, _ in
        Value(Stated(row.environment.greenJobsForYouth)) { .integer($0) }
      },
      ReportColumn("hectares", .quantity) { row, _ in
        Value(Stated(row.environment.hectares)) { .quantity($0) }
      },
      ReportColumn("diaspora_investment", .text) { row, context in
        try context.diasporaInvestment(in: row)
      },
    ]

  static func notes(_ context: ReportContext) -> [String] {
    [context.word("note.markers"), context.word("note.mobilised")]
  }

  static func rows(_ context: ReportContext) throws -> [Project] {
    let projects = try context.listedProjects()
    return projects.filter(\.isReintegration) + projects.filter { !$0.isReintegration }
  }
}

extension ReportContext {
  /// One sum for each currency: the amounts themselves stand among the mobilised resources.
  fileprivate func diasporaInvestment(in project: Project) throws -> Value {
    let given = project.mobilised.filter { $0.kind == .diasporaInvestment }
    let sums = try given.compactMap(\.amount.value).total()
      .amounts(of: "diaspora investment of \(project.code.text)")
    guard !sums.isEmpty else { return .notStated }
    return .text(sums.map(format.text).joined(separator: word("list.separator")))
  }
}
