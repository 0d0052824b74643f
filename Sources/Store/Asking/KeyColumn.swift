import PortfolioModel
import ReferenceData

/// How the keys of a dimension are found for facts: an expression and what it needs joined.
struct KeyColumn {
  let expression: String
  var join = ""
  /// The values of the question marks in `join`.
  var values: [Value] = []
}

extension Dimension {
  /// The keys of facts.
  ///
  /// - Parameter selection: the nodes that it asks for are the only ones that amounts stand under.
  func keys(_ catalogue: Catalogue, _ selection: Selection) -> KeyColumn {
    switch self {
    case .funder, .agreement, .project, .country, .theme, .sector, .year, .line,
      .agreementCurrency, .funderBasis:
      KeyColumn(expression: "fact.\(rawValue)")
    // What is agreed on is no transaction.
    case .type:
      KeyColumn(expression: "coalesce(CAST(fact.type AS TEXT), '\(Gap.none)')")
    case .funderType: Self.funderType
    case .region: Self.region
    case .status: Self.status
    case .node: Self.node(selection)
    case .quarter: Self.dated("fact.year || '-Q' || ((\(Self.month) + 2) / 3)")
    case .month: Self.dated("substr(fact.effective, 1, 7)")
    case .fiscalYear: Self.dated(FiscalYearCase(catalogue).expression)
    case .category: Self.category
    case .partner: Self.partner
    }
  }

  private static let month = "CAST(substr(fact.effective, 6, 2) AS INTEGER)"

  /// A part of the day of an amount, where that is known.
  private static func dated(_ part: String) -> KeyColumn {
    KeyColumn(
      expression: """
        CASE fact.year WHEN '\(Gap.notStated)' THEN fact.year ELSE \(part) END
        """)
  }

  private static let funderType = KeyColumn(
    expression: """
      CASE fact.funder WHEN '\(Gap.unattributed)' THEN fact.funder
        ELSE coalesce(funder.type, '\(Gap.notStated)') END
      """,
    join: "LEFT JOIN funder ON funder.code = fact.funder")

  private static let region = KeyColumn(
    expression: """
      coalesce(region_country.region, CASE WHEN fact.country IN
        ('\(Gap.notStated)', '\(Gap.unallocated)') THEN fact.country ELSE '\(Gap.none)' END)
      """,
    join: "LEFT JOIN region_country ON region_country.country = fact.country")

  private static let status = KeyColumn(
    expression: """
      coalesce(project_of_fact.status, CASE WHEN fact.project = '\(Gap.unallocated)'
        THEN fact.project ELSE '\(Gap.notStated)' END)
      """,
    join: "LEFT JOIN project AS project_of_fact ON project_of_fact.code = fact.project")

  private static func node(_ selection: Selection) -> KeyColumn {
    var named = Condition()
    named.require("tag.framework <> ?", [.text(Frameworks.themes.text)])
    if !selection.frameworks.isEmpty { named.require(anyOf: selection.frameworks) }
    return KeyColumn(
      expression: "coalesce(touched.node, '\(Gap.none)')",
      join: """
        LEFT JOIN (SELECT DISTINCT tag.project,
          tag.framework || coalesce(':' || tag.node, '') AS node FROM tag WHERE \(named.sql)
        ) AS touched ON touched.project = fact.project
        """,
      values: named.values)
  }

  private static let category = KeyColumn(
    expression: """
      CASE fact.line WHEN '\(Gap.none)' THEN fact.line
        ELSE coalesce(budget_line.category, '\(Gap.notStated)') END
      """,
    join: """
      LEFT JOIN budget_line ON budget_line.agreement = fact.agreement
        AND budget_line.code = fact.line
      """)

  /// A row that takes another back has that one's partner.
  private static let partner: KeyColumn = {
    let incoming = TransactionType.allCases.filter(\.isIncoming).map { String($0.rawValue) }
    func column(_ name: String) -> String {
      """
      coalesce(movement.\(name), (SELECT min(original.\(name)) FROM ledger AS original
        WHERE original.id = movement.reverses), '\(Gap.notStated)')
      """
    }
    return KeyColumn(
      expression: """
        CASE WHEN fact.type IS NULL THEN '\(Gap.none)'
          WHEN fact.type IN (\(incoming.joined(separator: ","))) THEN \(column("provider"))
          ELSE \(column("receiver")) END
        """,
      join: "LEFT JOIN ledger AS movement ON movement.amount = fact.amount")
  }()
}

/// The fiscal year of a fact in SQL: its funder's own, else the organisation's.
private struct FiscalYearCase {
  let expression: String

  init(_ catalogue: Catalogue) {
    let funders = catalogue.funders.map(\.value).filter { $0.fiscalYear != nil }
    let own = Dictionary(grouping: funders, by: { $0.fiscalYear ?? .calendar })
    let cases = own.map { year, funders in
      let codes = funders.map { "'\($0.code.text.replacing("'", with: "''"))'" }.sorted()
      return "WHEN fact.funder IN (\(codes.joined(separator: ","))) THEN \(Self.year(year))"
    }.sorted()
    let others = Self.year(catalogue.settings.fiscalYear ?? .calendar)
    let number =
      cases.isEmpty ? others : "CASE \(cases.joined(separator: " ")) ELSE \(others) END"
    expression = "'FY' || (CAST(fact.year AS INTEGER) + \(number))"
  }

  /// What is added to the calendar year of a day.
  private static func year(_ year: FiscalYear) -> String {
    let (before, after) = (year.shift(beforeStart: true), year.shift(beforeStart: false))
    return """
      CASE WHEN substr(fact.effective, 6, 5) < '\(year.starts.isoText)' \
      THEN \(before) ELSE \(after) END
      """
  }
}
