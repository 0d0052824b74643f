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
}
