import DocumentModel
import PortfolioModel
import ReferenceData

/// Countries with their regions and how many projects concern them: those of the portfolio, or all
/// that are asked for.
enum CountryList: RowSource {
  static let name = "country-list"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<Code<Country>>] = [
    ReportColumn("code", .code) { row, _ in .code(row.text) },
    ReportColumn("name", .text) { row, context in
      .text(context.name(of: row.text, in: .country))
    },
    ReportColumn("regions", .code) { row, context in
      let regions = context.catalogue.regions.filter { $0.countries.contains(row) }
      return .code(
        regions.map(\.code.text).filter { $0 != "001" }
          .joined(separator: context.word("list.separator")))
    },
    ReportColumn("projects", .integer) { row, context in
      .integer(
        try context.listedProjects().count { project in
          project.implementingCountries.contains { $0.country == row }
        })
    },
    ReportColumn("linked", .integer) { row, context in
      .integer(
        try context.linkedProjects().count { linked in
          linked.claims.contains { $0.country == row }
        })
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Code<Country>] {
    if let selected = context.selection.selectedCountries { return selected.sorted() }
    guard !context.catalogue.projects.isEmpty else { return Countries.codes.map { Code($0) } }
    return Set(try context.listedProjects().flatMap(\.countries).map(\.country)).sorted()
  }

  /// Without projects, only what everybody knows.
  static func block(_ context: ReportContext) -> BlockDefinition {
    context.block(without: ["projects", "linked"], of: columnNames)
  }
}
