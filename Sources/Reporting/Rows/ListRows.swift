import DocumentModel
import PortfolioModel

/// The lists that can be asked for on their own.
public enum Listing: String, CaseIterable, Sendable {
  case projects, funders, agreements, countries, indicators, lessons, frameworks, deadlines

  /// Whether there is such a list without a portfolio.
  public var isOfTheWorld: Bool { self == .countries || self == .frameworks }

  /// The list as a table.
  public func table(_ context: ReportContext) throws -> Table {
    let block = BlockDefinition()
    let table =
      switch self {
      case .projects: try ProjectList.table(rawValue, block, context)
      case .funders: try FunderList.table(rawValue, block, context)
      case .agreements: try AgreementList.table(rawValue, block, context)
      case .countries: try CountryList.table(rawValue, CountryList.block(context), context)
      case .indicators: try ResultRows.table(rawValue, Self.indicatorColumns, context)
      case .deadlines: try DeadlineRows.table(rawValue, Self.deadlineColumns, context)
      case .lessons: try LessonRows.table(rawValue, block, context)
      case .frameworks: try FrameworkList.table(rawValue, FrameworkList.block(context), context)
      }
    return try Evaluator().evaluate(table)
  }

  /// What of a deadline fits on a line.
  private static var deadlineColumns: BlockDefinition {
    var block = BlockDefinition()
    block.columns = [
      "due_date", "days_left", "deadline_status", "agreement", "funder", "report", "stage",
      "period_to", "responsible", "sent_on",
    ].map { ColumnDefinition(name: $0) }
    return block
  }

  /// What of an indicator fits on a line.
  private static var indicatorColumns: BlockDefinition {
    var block = BlockDefinition()
    block.columns = [
      "project", "indicator", "indicator_title", "unit", "achieved", "final_target", "met",
      "rating",
    ].map { ColumnDefinition(name: $0) }
    return block
  }
}

private enum ProjectList: RowSource {
  static let name = "project-list"
  static let totals = TotalsRule.none
  static let columns: [ReportColumn<Project>] = [
    ReportColumn("code", .code) { row, _ in .code(row.code.text) },
    ReportColumn("title", .text) { row, context in .text(context.text(row.title)) },
    ReportColumn("countries", .text) { row, context in
      context.list(row.implementingCountries.map(\.country.text), in: .country)
    },
    ReportColumn("linked_countries", .text) { row, context in
      let linked = row.countries.filter { $0.role != .implementation }.map(\.country.text)
      return linked.isEmpty ? .blank : context.list(linked, in: .country)
    },
    ReportColumn("themes", .text) { row, context in
      context.list(row.themes.map(\.theme.text), in: .theme)
    },
    ReportColumn("funders", .text) { row, context in context.funders(of: row) },
    ReportColumn("status", .text) { row, context in context.status(of: row) },
    ReportColumn("start", .date) { row, _ in Value(Stated(row.startDate)) { .date($0) } },
    ReportColumn("end", .date) { row, context in
      Value(Stated(context.end(of: row))) { .date($0) }
    },
  ]

  /// The listed projects, and those of which a selected country is origin or destination.
  static func rows(_ context: ReportContext) throws -> [Project] {
    let listed = try context.listedProjects()
    guard context.selection.selectedCountries != nil else { return listed }
    let codes = Set(listed.map(\.code))
    return listed
      + (try context.linkedProjects().map(\.project).filter { !codes.contains($0.code) })
  }
}

private enum FunderList: RowSource {
  static let name = "funder-list"
  static let totals = TotalsRule.none
  static let columns: [ReportColumn<Funder>] = [
    ReportColumn("code", .code) { row, _ in .code(row.code.text) },
    ReportColumn("name", .text) { row, context in .text(context.name(of: row)) },
    ReportColumn("internal", .text) { row, context in
      .text(context.word(row.isInternal ? "yes" : "no"))
    },
    ReportColumn("agreements", .integer) { row, context in
      .integer(context.catalogue.agreements.count { $0.value.funder == row.code })
    },
    ReportColumn("projects", .integer) { row, context in
      .integer(
        try context.listedProjects().count {
          FunderRows.parts(of: $0, context).contains(row.code.text)
        })
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Funder] {
    let listed = Set(try context.listedProjects().flatMap { FunderRows.parts(of: $0, context) })
    let wanted = context.selection.funders
    return context.catalogue.funders.map(\.value).filter { funder in
      wanted.isEmpty
        ? listed.contains(funder.code.text) || !context.selection.cutsAgreements
        : wanted.contains(funder.code)
    }
  }
}

private enum AgreementList: RowSource {
  static let name = "agreement-list"
  static let totals = TotalsRule.none
  static let columns: [ReportColumn<Agreement>] = [
    ReportColumn("code", .code) { row, _ in .code(row.code.text) },
    ReportColumn("title", .text) { row, context in
      Value(Stated(row.title)) { .text(context.text($0)) }
    },
    ReportColumn("funder", .code) { row, _ in .code(row.funder.text) },
    ReportColumn("projects", .text) { row, context in
      .text(row.projects.map(\.project.text).joined(separator: context.word("list.separator")))
    },
    ReportColumn("currency", .code) { row, _ in .code(row.currency.code) },
    ReportColumn("granted", .money) { row, context in
      Cell(Value(row.amount(inForceOn: context.selection.asOf)))
    },
    ReportColumn("start", .date) { row, _ in
      Value(Stated(row.start)) { .date(PartialDate($0)) }
    },
    ReportColumn("end", .date) { row, context in
      Value(Stated(row.end(inForceOn: context.selection.asOf))) { .date(PartialDate($0)) }
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Agreement] {
    try context.selectedAgreements()
  }
}
