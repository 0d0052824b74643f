import PortfolioModel
import ReferenceData

/// A rate and how many amounts of a selection were converted with it.
public struct RateUse: Hashable, Sendable {
  public let rate: Rate
  public let amounts: Int
}

extension Store {
  /// The rates with which the selected amounts were converted to their agreements' currencies and
  /// to the reporting currency, in the portfolio's order.
  public func ratesUsed(
    in selection: Selection, reporting currency: Currency?
  ) throws -> [RateUse] {
    let condition = selection.condition(.toDate)
    let sql = """
      WITH selected AS MATERIALIZED (
        SELECT DISTINCT amount, agreement_currency FROM fact WHERE \(condition.sql)),
      used AS MATERIALIZED (
        SELECT DISTINCT conversion.amount, conversion.currency, conversion.rate,
          conversion.second_rate
        FROM selected JOIN conversion ON conversion.amount = selected.amount
        WHERE conversion.currency = selected.agreement_currency OR conversion.currency = ?),
      steps AS (
        SELECT amount, rate AS step FROM used UNION ALL SELECT amount, second_rate FROM used
        UNION ALL SELECT further_rate.amount, further_rate.rate FROM used JOIN further_rate
          ON further_rate.amount = used.amount AND further_rate.currency = used.currency)
      SELECT step, count(DISTINCT amount) FROM steps WHERE step IS NOT NULL
      GROUP BY step ORDER BY step
      """
    return try read(for: selection) { engine in
      try engine.rows(sql, condition.values + [Value(currency?.code)]) {
        RateUse(rate: rates.rates[Int($0.integer(0))], amounts: Int($0.integer(1)))
      }
    }
  }

  /// The rates with which transactions were converted, each with the last day it was used for.
  public func lastUses(asOf day: Day) throws -> [(rate: Rate, day: Day)] {
    // What was noted at the load holds for as long as no other rows come into force.
    let uses = try read { engine in
      try sumDays.contains(day) ? engine.lastUses() : engine.findLastUses(asOf: day)
    }
    return uses.sorted { $0.key < $1.key }.map { (rates.rates[$0.key], $0.value) }
  }

  /// What no figure contains, with amounts as far as those could be told.
  public func leftOut() throws -> [LeftOut] {
    let sql = """
      SELECT file, line, reason, currency, quantity, type, identifier FROM left_out
      ORDER BY file, line
      """
    return try read { engine in
      try engine.rows(sql) { row in
        var item = LeftOut(
          place: Place(file: row.text(0), line: row.optionalInteger(1).map { Int($0) }),
          reason: LeftOut.Reason(rawValue: row.text(2)) ?? .unreadable,
          quantity: row.optionalText(4).flatMap { try? Quantity($0) },
          currency: row.optionalText(3).map {
            Currencies.currency($0) ?? Currency(code: $0, decimals: 0)
          })
        item.type = row.optionalInteger(5).flatMap { TransactionType(rawValue: Int($0)) }
        item.identifier = row.optionalText(6)
        return item
      }
    }
  }
}

extension Engine {
  /// The last days for which rates were used, by their positions, as they were noted at the load.
  func lastUses() throws -> [Int: Day] {
    try lastUses("SELECT position, last_use FROM rate WHERE last_use IS NOT NULL", [])
  }

  /// The same as seen on a day, from the conversions.
  func findLastUses(asOf day: Day) throws -> [Int: Day] {
    let sql = """
      WITH step AS (
        SELECT amount, rate FROM conversion WHERE rate IS NOT NULL
        UNION ALL SELECT amount, second_rate FROM conversion WHERE second_rate IS NOT NULL
        UNION ALL SELECT amount, rate FROM further_rate)
      SELECT step.rate, max(ledger.date) FROM step JOIN ledger ON ledger.amount = step.amount
      WHERE coalesce(ledger.recorded, ledger.date) <= ? AND ledger.reverses IS NULL
      GROUP BY step.rate
      """
    return try lastUses(sql, [.text(day.isoText)])
  }

  /// Notes the last days for which rates were used, by their positions.
  func write(lastUses: [Int: Day]) throws {
    let update = try prepare("UPDATE rate SET last_use = ? WHERE position = ?")
    for (position, day) in lastUses { try update.run([.text(day.isoText), Value(position)]) }
  }

  private func lastUses(_ sql: String, _ values: [Value]) throws -> [Int: Day] {
    try rows(sql, values) { (Int($0.integer(0)), Day($0.text(1)) ?? .distantPast) }
      .reduce(into: [:]) { $0[$1.0] = $1.1 }
  }
}
