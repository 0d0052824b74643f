import PortfolioModel

/// A transaction as a row of the ledger's table.
enum LedgerRow {
  /// The columns in alphabetical order, as a row's canonical JSON has them.
  static let columns = [
    "agreement", "amount", "booked_currency", "booked_minor", "country", "currency", "date",
    "description", "id", "incurred", "interest", "line", "minor", "project", "provider",
    "receiver", "recorded", "reference", "reverses", "theme", "type",
  ]

  /// The values of the columns, `amount` being the number under which the amount is kept.
  static func values(of transaction: Transaction, amount: Int64?) -> [Value] {
    [
      Value(transaction.agreement?.text), Value(amount),
      Value(transaction.booked?.currency.code), Value(transaction.booked?.minorUnits),
      Value(transaction.country?.text), .text(transaction.amount.currency.code),
      .text(transaction.date.isoText), Value(transaction.description), .text(transaction.id),
      Value(transaction.incurred?.isoText), Value(transaction.isInterest),
      Value(transaction.line?.text), .integer(transaction.amount.minorUnits),
      Value(transaction.project?.text), Value(transaction.provider),
      Value(transaction.receiver), Value(transaction.recorded?.isoText),
      Value(transaction.reference), Value(transaction.reverses), Value(transaction.theme?.text),
      Value(Int64(transaction.type.rawValue)),
    ]
  }
}
