import DocumentModel
import PortfolioModel
import Store

/// A part of a division of the portfolio by one dimension, in one currency.
struct DivisionRow: Sendable {
  let code: String
  /// How many listed projects belong to the part; on its first row only.
  let projects: Int?
  let currency: Currency?
  /// What was promised, where the division shows it.
  let granted: Stated<Money>
  let budget: Stated<Money>
  let spent: Stated<Money>
  let budgetConverted: Stated<Money>
  let spentConverted: Stated<Money>
}

/// Rows that divide the portfolio by one dimension: countries, funders, themes, sectors.
protocol DivisionRows: RowSource where Row == DivisionRow {
  static var dimension: Dimension { get }
  /// The parts that a project belongs to.
  static func parts(of project: Project, _ context: ReportContext) -> [String]
  /// Parts that are shown even where nothing belongs to them.
  static func standing(_ context: ReportContext) -> [String]
  /// What is shown of each part in the currencies of its money.
  static var measures: [Measure] { get }
}

extension DivisionRows {
  static var totals: TotalsRule { .perCurrency }

  static func standing(_ context: ReportContext) -> [String] { [] }

  static var measures: [Measure] { [.budget, .spent] }

  static var columns: [ReportColumn<DivisionRow>] {
    keyColumns + (measures.contains(.granted) ? [granted] : []) + [
      ReportColumn(sum: "budget") { row, _ in row.budget },
      ReportColumn(sum: "spent") { row, _ in row.spent },
      ReportColumn(sum: "budget_converted", .reportingMoney) { row, _ in row.budgetConverted },
      ReportColumn(sum: "spent_converted", .reportingMoney) { row, _ in row.spentConverted },
    ]
  }

  private static var keyColumns: [ReportColumn<DivisionRow>] {
    [
      ReportColumn("code", .code) { row, _ in
        Gap.contains(row.code) ? .notApplicable : .code(row.code)
      },
      ReportColumn("name", .text) { row, context in
        .text(context.name(of: row.code, in: dimension))
      },
      ReportColumn("projects", .integer) { row, context in
        row.projects.map { $0 == 0 ? .text(context.word("no-project")) : .integer($0) } ?? .blank
      },
      ReportColumn("currency", .code) { row, _ in
        let missing = row.projects == 0 ? Value.notApplicable : .notStated
        return row.currency.map { .code($0.code) } ?? missing
      },
    ]
  }

  private static var granted: ReportColumn<DivisionRow> {
    ReportColumn(sum: "granted") { row, _ in row.granted }
  }

  static func rows(_ context: ReportContext) throws -> [DivisionRow] {
    let own = try SumsByCurrency(context, by: dimension, measures, .agreement, .toDate)
    let converted = try SumsByCurrency(
      context, by: dimension, [.budget, .spent], context.reporting, .toDate)
    let projects = try projects(context)
    let codes = own.codes.union(projects.keys.filter { isSelected($0, context.selection) })
      .union(standing(context))
    let sorted = codes.sorted { context.store.precedes([$0], [$1], in: [dimension]) }
    return sorted.flatMap { code -> [DivisionRow] in
      let currencies: [Currency?] = own.currencies(of: code).sorted()
      let isKnown = context.knowsSpending(ofAny: projects[code] ?? [])
      return (currencies.isEmpty ? [nil] : currencies).enumerated().map { index, currency in
        let count = index == 0 ? projects[code]?.count ?? 0 : nil
        return row(code, count, currency, own, converted, isKnown, context)
      }
    }
  }

  /// Whether the selection leaves a part of the division.
  private static func isSelected(_ code: String, _ selection: Selection) -> Bool {
    func isAmong<Entity>(_ wanted: [Code<Entity>]) -> Bool {
      wanted.isEmpty || wanted.contains(Code(code))
    }
    return switch dimension {
    case .country: selection.selectedCountries?.contains(Code(code)) ?? true
    case .funder: isAmong(selection.funders)
    case .theme: isAmong(selection.themes)
    case .sector:
      selection.sectors.isEmpty || selection.sectors.contains { code.hasPrefix($0.text) }
    default: true
    }
  }

  /// The projects of each part: those that say so, and those whose money does.
  private static func projects(_ context: ReportContext) throws -> [String: Set<String>] {
    var projects: [String: Set<String>] = [:]
    for project in try context.listedProjects() {
      for part in parts(of: project, context) {
        projects[part, default: []].insert(project.code.text)
      }
    }
    let question = TotalsQuestion(
      by: [dimension, .project], .measures(measures), in: .agreement, .toDate)
    for total in try context.store.totals(question, of: context.selection)
    where !Gap.contains(total.keys[1]) {
      projects[total.keys[0], default: []].insert(total.keys[1])
    }
    return projects
  }

  private static func row(
    _ code: String, _ projects: Int?, _ currency: Currency?, _ own: SumsByCurrency,
    _ converted: SumsByCurrency, _ knowsSpending: Bool, _ context: ReportContext
  ) -> DivisionRow {
    func figure(_ sums: SumsByCurrency, _ measure: Measure, in shown: Currency?) -> Stated<Money> {
      guard let currency else { return projects == 0 ? .notApplicable : .notStated }
      if let total = sums[code, currency, measure] { return total.stated }
      guard measure == .spent, knowsSpending, let shown else {
        return .notStated
      }
      return .value(.zero(shown))
    }
    return DivisionRow(
      code: code, projects: Gap.contains(code) && projects == 0 ? nil : projects,
      currency: currency, granted: figure(own, .granted, in: currency),
      budget: figure(own, .budget, in: currency),
      spent: figure(own, .spent, in: currency),
      budgetConverted: figure(converted, .budget, in: context.reportingCurrency),
      spentConverted: figure(converted, .spent, in: context.reportingCurrency))
  }

  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    try context.proofs(of: table, measures.map { ($0.rawValue, $0) })
      + context.convertedProofs(
        of: table, [("budget_converted", .budget), ("spent_converted", .spent)])
  }
}

/// Countries of implementation, each with its own part of the money.
enum CountryRows: DivisionRows {
  static let name = "countries"
  static let dimension = Dimension.country

  static func parts(of project: Project, _ context: ReportContext) -> [String] {
    let countries = project.implementingCountries.map(\.country.text)
    return countries.isEmpty ? [Gap.notStated] : countries
  }
}

/// Funders, each with the money it gives.
enum FunderRows: DivisionRows {
  static let name = "funders"
  static let dimension = Dimension.funder
  /// Of a publication that tells of no budget for a funder, what the funder promised is all there is.
  static let measures: [Measure] = [.granted, .budget, .spent]

  static func parts(of project: Project, _ context: ReportContext) -> [String] {
    context.catalogue.agreements(of: project.code).map(\.funder.text)
      + project.statedFunders.map(\.text)
  }
}

/// The portfolio's themes, those without a project included.
enum ThemeRows: DivisionRows {
  static let name = "themes"
  static let dimension = Dimension.theme

  static func parts(of project: Project, _ context: ReportContext) -> [String] {
    project.themes.isEmpty ? [Gap.notStated] : project.themes.map(\.theme.text)
  }

  static func standing(_ context: ReportContext) -> [String] {
    let wanted = context.selection.themes
    return context.catalogue.settings.themes.map(\.code)
      .filter { wanted.isEmpty || wanted.contains($0) }.map(\.text)
  }
}

/// Sectors of OECD DAC, each with its own part of the money.
enum SectorRows: DivisionRows {
  static let name = "sectors"
  static let dimension = Dimension.sector

  static func parts(of project: Project, _ context: ReportContext) -> [String] {
    project.sectors.isEmpty ? [Gap.notStated] : project.sectors.map(\.sector.text)
  }
}
