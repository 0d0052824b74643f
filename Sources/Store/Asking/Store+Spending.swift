import PortfolioModel
import ReferenceData

extension Store {
  /// What each transaction adds to the spending of a selection that is about one agreement, in that
  /// agreement's currency, in the order of their days; what no rate converts is not among it.
  public func spending(in selection: Selection) throws -> [SpendingRow] {
    let condition = selection.condition(.toDate)
    let kinds = Measure.spent.kinds.map { "'\($0.rawValue)'" }.joined(separator: ",")
    let sql = """
      SELECT ledger.id, fact.line, fact.agreement_currency, sum(fact.agreement_minor)
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE fact.kind IN (\(kinds)) AND fact.agreement_minor IS NOT NULL AND \(condition.sql)
      GROUP BY fact.amount, fact.line ORDER BY min(ledger.date), fact.amount, fact.line
      """
    return try read(for: selection) { engine in
      try engine.rows(sql, condition.values) { row in
        SpendingRow(
          id: row.text(0), line: row.text(1) == Gap.none ? nil : Code(row.text(1)),
          amount: Money(
            minorUnits: row.integer(3),
            currency: Currencies.currency(row.text(2))
              ?? Currency(code: row.text(2), decimals: 0)))
      }
    }
  }
}
