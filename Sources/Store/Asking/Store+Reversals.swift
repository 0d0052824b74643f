import PortfolioModel
import ReferenceData

/// A row of the ledger as a reversal sees it.
public struct LedgerAmount: Hashable, Sendable {
  public let id: String
  public let amount: Money
  public let type: TransactionType
}

extension Store {
  /// The rows that take others back, with those that they take back.
  public func reversals() throws -> [(reversal: LedgerAmount, original: LedgerAmount)] {
    let sql = """
      SELECT taking.id, taking.currency, taking.minor, taking.type, taken.id, taken.currency,
        taken.minor, taken.type
      FROM ledger AS taking JOIN ledger AS taken ON taken.id = taking.reverses
      WHERE taking.reverses IS NOT NULL ORDER BY taking.amount
      """
    return try read { engine in
      try engine.rows(sql) { (Self.amount($0, from: 0), Self.amount($0, from: 4)) }
    }
  }

  private static func amount(_ row: Prepared, from column: Int) -> LedgerAmount {
    let code = row.text(column + 1)
    let currency = Currencies.currency(code) ?? Currency(code: code, decimals: 0)
    let type = TransactionType(rawValue: Int(row.integer(column + 3))) ?? .expenditure
    return LedgerAmount(
      id: row.text(column),
      amount: Money(minorUnits: row.integer(column + 2), currency: currency), type: type)
  }
}
