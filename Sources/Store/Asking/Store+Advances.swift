import PortfolioModel
import ReferenceData

/// Money handed on to a partner, and what became of it.
public struct Advance: Hashable, Sendable {
  public let id: String
  public let agreement: String
  public let partner: String?
  public let day: Day
  /// In the agreement's currency, as all that follows.
  public let advanced: Money
  /// Spending that the partner reported and we accepted.
  public let accepted: Money
  /// What the partner sent back, positive.
  public let refunded: Money

  /// What is neither accounted for nor sent back.
  public func outstanding() throws(Overflow) -> Money {
    try advanced.subtracting(accepted, for: "advance \(id)")
      .subtracting(refunded, for: "advance \(id)")
  }
}

extension Store {
  /// The advances of a selection, in the order of their days.
  public func advances(in selection: Selection) throws -> [Advance] {
    guard try hasFacts("kind = '\(FactKind.advance.rawValue)'") else { return [] }
    let condition = selection.condition(.toDate)
    let advanced = """
      SELECT coalesce(ledger.reverses, ledger.id) AS advance, fact.agreement, min(ledger.receiver),
        min(ledger.date), fact.agreement_currency, sum(fact.agreement_minor)
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE fact.kind = '\(FactKind.advance.rawValue)' AND ledger.advance IS NULL
        AND \(condition.sql)
      GROUP BY 1, 2, 5 ORDER BY min(ledger.date), min(fact.amount)
      """
    let settled = """
      SELECT ledger.advance, fact.agreement, fact.kind, sum(fact.agreement_minor)
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE ledger.advance IS NOT NULL AND \(condition.sql) GROUP BY 1, 2, 3
      """
    return try read(for: selection) { engine in
      var sums: [String: [String: Int64]] = [:]
      for (key, kind, sum) in try engine.rows(
        settled, condition.values,
        { ("\($0.text(0))\n\($0.text(1))", $0.text(2), $0.integer(3)) })
      {
        sums[key, default: [:]][kind, default: 0] += sum
      }
      return try engine.rows(advanced, condition.values) { row in
        let currency =
          Currencies.currency(row.text(4)) ?? Currency(code: row.text(4), decimals: 0)
        let own = sums["\(row.text(0))\n\(row.text(1))"] ?? [:]
        func money(_ kinds: FactKind...) -> Money {
          let sum = kinds.reduce(Int64(0)) { $0 + (own[$1.rawValue] ?? 0) }
          return Money(minorUnits: sum, currency: currency)
        }
        let back = money(.advance)
        return Advance(
          id: row.text(0), agreement: row.text(1), partner: row.optionalText(2),
          day: Day(row.text(3)) ?? .distantPast,
          advanced: Money(minorUnits: row.integer(5), currency: currency),
          accepted: money(.expenditure),
          refunded: Money(minorUnits: 0 - back.minorUnits, currency: currency))
      }
    }
  }
}
