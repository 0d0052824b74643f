import PortfolioModel
import ReferenceData

extension Store {
  /// What was spent each month, in the agreements' currency, of a selection that is about one.
  public func spendingByMonth(
    in selection: Selection
  ) throws -> [(month: Day, sum: Money)] {
    let condition = selection.condition(.toDate)
    let kinds = Measure.spent.kinds.map { "'\($0.rawValue)'" }.joined(separator: ",")
    // High and low halves apart, as in all sums.
    let sql = """
      SELECT substr(fact.effective, 1, 7), fact.agreement_currency,
        sum(fact.agreement_minor >> 32), sum(fact.agreement_minor & 4294967295)
      FROM fact WHERE fact.kind IN (\(kinds)) AND fact.agreement_minor IS NOT NULL
        AND \(condition.sql)
      GROUP BY 1, 2 ORDER BY 1, 2
      """
    return try read(for: selection) { engine in
      try engine.rows(sql, condition.values) { row in
        let sum = Int128(row.integer(2)) << 32 + Int128(row.integer(3))
        guard let units = Int64(exactly: sum) else {
          throw Overflow(total: "spent \(row.text(0)) \(row.text(1))")
        }
        let currency = Currencies.currency(row.text(1)) ?? Currency(code: row.text(1), decimals: 0)
        return (
          Day(row.text(0) + "-01") ?? .distantPast, Money(minorUnits: units, currency: currency)
        )
      }
    }
  }
}
