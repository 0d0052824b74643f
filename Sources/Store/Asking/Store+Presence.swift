import PortfolioModel
import ReferenceData

extension Store {
  /// The codes of a dimension that have transactions, whatever is selected.
  ///
  /// What a project or an agreement without any has spent is unknown, unless there is a contract
  /// and a ledger that would show it.
  public func codesWithTransactions(_ dimension: Dimension) throws -> Set<String> {
    try answers.codes(dimension, nil) {
      try codes(dimension, where: "type IS NOT NULL", [], of: Selection(asOf: asOf))
    }
  }

  /// The codes of a dimension under which some selected amount stands.
  public func codes(_ dimension: Dimension, in selection: Selection) throws -> Set<String> {
    try answers.codes(dimension, selection) {
      let condition = selection.condition(.toDate)
      return try codes(dimension, where: condition.sql, condition.values, of: selection)
    }
  }

  /// The codes of the projects of which some selected budget is stated.
  public func projectsWithBudgets(in selection: Selection) throws -> Set<String> {
    let condition = selection.condition(.toDate)
    let stated = "kind = '\(FactKind.budget.rawValue)' AND minor IS NOT NULL"
    return try codes(
      .project, where: "\(stated) AND \(condition.sql)", condition.values, of: selection)
  }

  /// The codes of the whole projects that the selection leaves; `nil` where it leaves all.
  public func selectedProjects(in selection: Selection) throws -> Set<String>? {
    guard selection.selectsProjects else { return nil }
    let condition = selection.projectCondition
    return try read { engine in
      Set(
        try engine.rows(
          "SELECT code FROM project WHERE \(condition.sql)", condition.values
        ) { $0.text(0) })
    }
  }

  /// Whether there may be facts under a heading of a kind, whatever their days.
  func hasFacts(_ condition: String) throws -> Bool {
    let sql = "SELECT count(*) FROM heading WHERE \(condition)"
    return try read { try $0.rows(sql) { $0.integer(0) > 0 }.first ?? false }
  }

  private func codes(
    _ dimension: Dimension, where condition: String, _ values: [Value], of selection: Selection
  ) throws -> Set<String> {
    let keys = dimension.keys(catalogue, selection)
    let sql = "SELECT DISTINCT \(keys.expression) FROM fact \(keys.join) WHERE \(condition)"
    return try read(for: selection) { engine in
      Set(try engine.rows(sql, keys.values + values) { $0.text(0) })
    }
  }

  /// How many transactions there are, selected and not.
  public func transactionCounts(in selection: Selection) throws -> TransactionCounts {
    func count(_ engine: Engine, _ condition: Condition) throws -> Int {
      let sql = """
        SELECT count(DISTINCT amount) FROM fact WHERE type IS NOT NULL AND \(condition.sql)
        """
      return try engine.rows(sql, condition.values) { Int($0.integer(0)) }[0]
    }
    return try read { engine in
      let toDate = try count(engine, selection.condition(.toDate))
      return TransactionCounts(
        toDate: toDate,
        inPeriod: selection.from == nil
          ? toDate : try count(engine, selection.condition(.period)),
        visible: try count(engine, Selection(asOf: selection.asOf).condition(.toDate)),
        all: try engine.rows("SELECT count(*) FROM ledger") { Int($0.integer(0)) }[0])
    }
  }
}

/// How many transactions a selection is about.
public struct TransactionCounts: Hashable, Sendable {
  /// Those on which figures to date stand.
  public let toDate: Int
  /// Those of the selected period.
  public let inPeriod: Int
  /// All that were recorded by the as-of day.
  public let visible: Int
  /// All that the portfolio has.
  public let all: Int
}
