import PortfolioModel

/// A part of a transaction: what of it belongs to one agreement, country, theme and sector.
public struct TransactionPart: Sendable {
  public let transaction: Transaction
  public let project: String
  public let agreement: String
  public let line: String
  public let funder: String
  /// By which rule the funder is known.
  public let funderBasis: String
  public let country: String
  public let theme: String
  public let sector: String
  public let amount: Money
  /// The same in the currency asked for; not stated where no rate converts it.
  public let converted: Stated<Money>
}

extension Store {
  /// The parts of the selected transactions, in the order of their days; all parts of one together.
  public func parts(
    in selection: Selection, reporting currency: Currency?
  ) throws -> [TransactionPart] {
    let condition = selection.condition(.period)
    let converted = currency.map { "fact.\(Schema.column(of: $0))" } ?? "NULL"
    let first = LedgerRow.columns.count
    let sql = """
      SELECT \(LedgerRow.selected), fact.project, fact.agreement, fact.line, fact.funder,
        fact.funder_basis, fact.country, fact.theme, fact.sector, fact.minor, \(converted)
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE \(condition.sql)
      ORDER BY ledger.date, fact.amount, fact.project, fact.agreement, fact.country, fact.theme,
        fact.sector
      """
    return try read(for: selection) { engine in
      try engine.rows(sql, condition.values) { row in
        let transaction = try LedgerRow.transaction(row)
        let held = row.optionalInteger(first + 9)
        return TransactionPart(
          transaction: transaction, project: row.text(first), agreement: row.text(first + 1),
          line: row.text(first + 2), funder: row.text(first + 3),
          funderBasis: row.text(first + 4), country: row.text(first + 5),
          theme: row.text(first + 6), sector: row.text(first + 7),
          amount: Money(
            minorUnits: row.integer(first + 8), currency: transaction.amount.currency),
          converted: currency.map { currency in
            Stated(held.map { Money(minorUnits: $0, currency: currency) })
          } ?? .notApplicable)
      }
    }
  }
}
