import PortfolioModel
import ReferenceData

extension Store {
  /// The codes of a dimension that have transactions, whatever is selected.
  ///
  /// What a project or an agreement without any has spent is unknown, unless there is a contract
  /// and a ledger that would show it.
  public func codesWithTransactions(_ dimension: Dimension) throws -> Set<String> {
    try answers.codes(dimension, nil) { try codes(dimension, where: "type IS NOT NULL", []) }
  }

  /// The codes of a dimension under which some selected amount stands.
  public func codes(_ dimension: Dimension, in selection: Selection) throws -> Set<String> {
    try answers.codes(dimension, selection) {
      let condition = selection.condition(.toDate)
      return try codes(dimension, where: condition.sql, condition.values)
    }
  }

  private func codes(
    _ dimension: Dimension, where condition: String, _ values: [Value]
  ) throws -> Set<String> {
    let sql = "SELECT DISTINCT \(dimension.column) FROM fact WHERE \(condition)"
    return try read { engine in Set(try engine.rows(sql, values) { $0.text(0) }) }
  }

  /// Transactions in the selection, and in the whole portfolio.
  public func transactionCounts(in selection: Selection) throws -> (selected: Int, all: Int) {
    let condition = selection.condition(.period)
    let selected = """
      SELECT count(DISTINCT amount) FROM fact WHERE type IS NOT NULL AND \(condition.sql)
      """
    return try read { engine in
      let count = try engine.rows(selected, condition.values) { Int($0.integer(0)) }
      return (count[0], try engine.rows("SELECT count(*) FROM ledger") { Int($0.integer(0)) }[0])
    }
  }

  /// Amounts that no rate could convert to a reporting currency, in the order of their days.
  public func unconverted(
    in selection: Selection, to currency: Currency
  ) throws -> [(name: String, money: Money)] {
    try unconverted(in: selection, Schema.column(of: currency))
  }

  /// Amounts under an agreement that no rate could convert to its currency.
  public func unconverted(
    in selection: Selection, to agreement: Agreement
  ) throws -> [(name: String, money: Money)] {
    try unconverted(in: selection, "agreement_minor")
  }

  private func unconverted(
    in selection: Selection, _ column: String
  ) throws -> [(name: String, money: Money)] {
    let condition = selection.condition(.toDate)
    let sql = """
      SELECT coalesce(max(ledger.id), nullif(max(fact.agreement), '\(Gap.none)'),
          max(fact.project)), fact.currency, sum(fact.minor)
      FROM fact LEFT JOIN ledger ON ledger.amount = fact.amount
      WHERE fact.\(column) IS NULL AND fact.minor IS NOT NULL AND \(condition.sql)
      GROUP BY fact.amount, fact.currency ORDER BY min(fact.effective), fact.amount
      """
    return try read { engine in
      try engine.rows(sql, condition.values) { row in
        let held = Currencies.currency(row.text(1)) ?? Currency(code: row.text(1), decimals: 0)
        return (row.text(0), Money(minorUnits: row.integer(2), currency: held))
      }
    }
  }
}
