import PortfolioModel
import ReferenceData

/// A transaction as a row of the ledger's table.
enum LedgerRow {
  /// The columns in alphabetical order, as a row's canonical JSON has them.
  static let columns = [
    "account", "advance", "agreement", "aid_types", "amount", "booked_currency", "booked_minor",
    "channel", "cofunding", "country", "currency", "date", "description", "finance_type",
    "flow_type", "humanitarian", "id", "incurred", "interest", "line", "minor", "obligation",
    "other_sectors", "project", "provider", "provider_activity", "provider_name", "receiver",
    "receiver_activity", "receiver_name", "recorded", "reference", "region", "reverses", "sector",
    "theme", "tied_status", "type", "value_date",
  ]

  /// The values of the columns, without the number under which the amount is kept.
  static func values(of transaction: Transaction) throws -> [Value] {
    let cofunding =
      transaction.cofunding.isEmpty ? nil : try CanonicalJSON.text(of: transaction.cofunding)
    let published = transaction.publication
    return [
      Value(transaction.account), Value(transaction.advance), Value(transaction.agreement?.text),
      list(published.classification.aidTypes), .null,
      Value(transaction.booked?.currency.code), Value(transaction.booked?.minorUnits),
      Value(published.classification.channel), Value(cofunding), Value(transaction.country?.text),
      .text(transaction.amount.currency.code), .text(transaction.date.isoText),
      Value(transaction.description), Value(published.classification.financeType),
      Value(published.classification.flowType), published.isHumanitarian.map { Value($0) } ?? .null,
      .text(transaction.id), Value(transaction.incurred?.isoText), Value(transaction.isInterest),
      Value(transaction.line?.text), .integer(transaction.amount.minorUnits),
      Value(transaction.obligation), list(published.sectors), Value(transaction.project?.text),
      Value(transaction.provider), Value(published.providerActivity), Value(published.providerName),
      Value(transaction.receiver), Value(published.receiverActivity), Value(published.receiverName),
      Value(transaction.recorded?.isoText), Value(transaction.reference), Value(published.region),
      Value(transaction.reverses), Value(transaction.sector?.text), Value(transaction.theme?.text),
      Value(published.classification.tiedStatus), Value(Int64(transaction.type.rawValue)),
      Value(published.valueDate?.isoText),
    ]
  }

  /// Several codes in one column.
  private static func list(_ codes: [String]) -> Value {
    codes.isEmpty ? .null : .text(codes.joined(separator: " "))
  }

  /// Which of the columns holds the number of the amount.
  static let amount = 4

  /// The columns as a query names them.
  static let selected = columns.map { "ledger.\($0)" }.joined(separator: ", ")

  /// The transaction of a row whose first columns are those of the ledger.
  static func transaction(_ row: Prepared) throws -> Transaction {
    func code<Entity>(_ column: Int) -> Code<Entity>? { row.optionalText(column).map { Code($0) } }
    func day(_ column: Int) -> Day? { row.optionalText(column).flatMap { Day($0) } }
    var transaction = Transaction(
      id: row.text(16), type: TransactionType(rawValue: Int(row.integer(37))) ?? .expenditure,
      date: day(11) ?? .distantPast,
      amount: Money(minorUnits: row.integer(20), currency: currency(row.text(10))))
    transaction.account = row.optionalText(0)
    transaction.advance = row.optionalText(1)
    transaction.agreement = code(2)
    transaction.booked = row.optionalText(5).map {
      Money(minorUnits: row.integer(6), currency: currency($0))
    }
    transaction.cofunding =
      try row.optionalText(8).map { try CanonicalJSON.value(of: $0) } ?? []
    transaction.country = code(9)
    transaction.description = row.optionalText(12)
    transaction.incurred = day(17)
    transaction.isInterest = row.integer(18) != 0
    transaction.line = code(19)
    transaction.obligation = row.optionalText(21)
    transaction.project = code(23)
    transaction.provider = row.optionalText(24)
    transaction.receiver = row.optionalText(27)
    transaction.recorded = day(30)
    transaction.reference = row.optionalText(31)
    transaction.reverses = row.optionalText(33)
    transaction.sector = code(34)
    transaction.theme = code(35)
    transaction.publication = publication(row)
    return transaction
  }

  private static func publication(_ row: Prepared) -> PublishedTransaction {
    func list(_ column: Int) -> [String] {
      (row.optionalText(column) ?? "").split(separator: " ").map(String.init)
    }
    var published = PublishedTransaction()
    published.valueDate = row.optionalText(38).flatMap { Day($0) }
    published.providerName = row.optionalText(26)
    published.receiverName = row.optionalText(29)
    published.providerActivity = row.optionalText(25)
    published.receiverActivity = row.optionalText(28)
    published.isHumanitarian = row.optionalInteger(15).map { $0 != 0 }
    published.classification.flowType = row.optionalText(14)
    published.classification.financeType = row.optionalText(13)
    published.classification.aidTypes = list(3)
    published.classification.tiedStatus = row.optionalText(36)
    published.classification.channel = row.optionalText(7)
    published.region = row.optionalText(32)
    published.sectors = list(22)
    return published
  }

  private static func currency(_ code: String) -> Currency {
    Currencies.currency(code) ?? Currency(code: code, decimals: 0)
  }
}
