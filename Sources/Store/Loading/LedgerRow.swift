import PortfolioModel
import ReferenceData

/// A transaction as a row of the ledger's table.
enum LedgerRow {
  /// The columns in alphabetical order, as a row's canonical JSON has them.
  static let columns = [
    "account", "advance", "agreement", "amount", "booked_currency", "booked_minor", "cofunding",
    "country", "currency", "date", "description", "id", "incurred", "interest", "line", "minor",
    "obligation", "project", "provider", "receiver", "recorded", "reference", "reverses", "sector",
    "theme", "type",
  ]

  /// The values of the columns, `amount` being the number under which the amount is kept.
  static func values(of transaction: Transaction, amount: Int64?) throws -> [Value] {
    let cofunding =
      transaction.cofunding.isEmpty ? nil : try CanonicalJSON.text(of: transaction.cofunding)
    return [
      Value(transaction.account), Value(transaction.advance), Value(transaction.agreement?.text),
      Value(amount), Value(transaction.booked?.currency.code),
      Value(transaction.booked?.minorUnits), Value(cofunding), Value(transaction.country?.text),
      .text(transaction.amount.currency.code), .text(transaction.date.isoText),
      Value(transaction.description), .text(transaction.id), Value(transaction.incurred?.isoText),
      Value(transaction.isInterest), Value(transaction.line?.text),
      .integer(transaction.amount.minorUnits), Value(transaction.obligation),
      Value(transaction.project?.text), Value(transaction.provider), Value(transaction.receiver),
      Value(transaction.recorded?.isoText), Value(transaction.reference),
      Value(transaction.reverses), Value(transaction.sector?.text), Value(transaction.theme?.text),
      Value(Int64(transaction.type.rawValue)),
    ]
  }

  /// The columns as a query names them.
  static let selected = columns.map { "ledger.\($0)" }.joined(separator: ", ")

  /// The transaction of a row whose first columns are those of the ledger.
  static func transaction(_ row: Prepared) throws -> Transaction {
    func code<Entity>(_ column: Int) -> Code<Entity>? { row.optionalText(column).map { Code($0) } }
    func day(_ column: Int) -> Day? { row.optionalText(column).flatMap { Day($0) } }
    var transaction = Transaction(
      id: row.text(11), type: TransactionType(rawValue: Int(row.integer(25))) ?? .expenditure,
      date: day(9) ?? .distantPast,
      amount: Money(minorUnits: row.integer(15), currency: currency(row.text(8))))
    transaction.account = row.optionalText(0)
    transaction.advance = row.optionalText(1)
    transaction.agreement = code(2)
    transaction.booked = row.optionalText(4).map {
      Money(minorUnits: row.integer(5), currency: currency($0))
    }
    transaction.cofunding = try row.optionalText(6).map { try CanonicalJSON.value(of: $0) } ?? []
    transaction.country = code(7)
    transaction.description = row.optionalText(10)
    transaction.incurred = day(12)
    transaction.isInterest = row.integer(13) != 0
    transaction.line = code(14)
    transaction.obligation = row.optionalText(16)
    transaction.project = code(17)
    transaction.provider = row.optionalText(18)
    transaction.receiver = row.optionalText(19)
    transaction.recorded = day(20)
    transaction.reference = row.optionalText(21)
    transaction.reverses = row.optionalText(22)
    transaction.sector = code(23)
    transaction.theme = code(24)
    return transaction
  }

  private static func currency(_ code: String) -> Currency {
    Currencies.currency(code) ?? Currency(code: code, decimals: 0)
  }
}
