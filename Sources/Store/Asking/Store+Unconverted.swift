import PortfolioModel
import ReferenceData

/// What no rate could convert to a currency.
public struct Unconverted: Hashable, Sendable {
  /// Transactions, by their ids, with what of them is selected, in the order of their days.
  public let transactions: [Item]
  /// Agreements and projects whose grants or budgets could not be converted, by their codes.
  public let budgets: [String]

  public init(transactions: [Item], budgets: [String]) {
    self.transactions = transactions
    self.budgets = budgets
  }

  /// A transaction that could not be converted.
  public struct Item: Hashable, Sendable {
    public let id: String
    public let money: Money
  }
}

extension Store {
  /// Amounts that no rate could convert to a reporting currency.
  public func unconverted(in selection: Selection, to currency: Currency) throws -> Unconverted {
    try unconverted(in: selection, Schema.column(of: currency))
  }

  /// Amounts that no rate could convert to their agreements' currencies.
  public func unconvertedToAgreements(in selection: Selection) throws -> Unconverted {
    try unconverted(in: selection, "agreement_minor")
  }

  /// The ids of transactions that no rate could convert to their agreements' currencies, by
  /// agreement.
  public func unconvertedByAgreement(asOf day: Day) throws -> [String: [String]] {
    let condition = Selection(asOf: day).condition(.toDate)
    let sql = """
      SELECT DISTINCT fact.agreement, ledger.id, fact.effective, fact.amount
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE fact.agreement_minor IS NULL AND fact.minor IS NOT NULL AND \(condition.sql)
      ORDER BY fact.effective, fact.amount
      """
    return try read { engine in
      try engine.rows(sql, condition.values) { ($0.text(0), $0.text(1)) }
        .reduce(into: [:]) { $0[$1.0, default: []].append($1.1) }
    }
  }

  private func unconverted(in selection: Selection, _ column: String) throws -> Unconverted {
    let condition = selection.condition(.toDate)
    let missing = "fact.\(column) IS NULL AND fact.minor IS NOT NULL AND \(condition.sql)"
    let transactions = """
      SELECT ledger.id, fact.currency, sum(fact.minor)
      FROM fact JOIN ledger ON ledger.amount = fact.amount WHERE \(missing)
      GROUP BY fact.amount, ledger.id, fact.currency ORDER BY min(fact.effective), fact.amount
      """
    let budgets = """
      SELECT DISTINCT coalesce(nullif(fact.agreement, '\(Gap.none)'), fact.project) AS code
      FROM fact WHERE fact.type IS NULL AND \(missing) ORDER BY code
      """
    return try read(for: selection) { engine in
      Unconverted(
        transactions: try engine.rows(transactions, condition.values) { row in
          let held = Currencies.currency(row.text(1)) ?? Currency(code: row.text(1), decimals: 0)
          let money = Money(minorUnits: row.integer(2), currency: held)
          return Unconverted.Item(id: row.text(0), money: money)
        },
        budgets: try engine.rows(budgets, condition.values) { $0.text(0) })
    }
  }
}
