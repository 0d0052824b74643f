import PortfolioModel
import Syntax

/// A row of a ledger as it is written.
struct TransactionRecord: Sendable {
  var id: String?
  var type = TransactionType.expenditure
  var date = Day.distantPast
  var recorded: Day?
  var incurred: Day?
  var amount: Located<Quantity>?
  var currency = Currency(code: "", decimals: 0)
  var bookedAmount: Located<Quantity>?
  var bookedCurrency: Currency?
  var project: Located<Code<Project>>?
  var agreement: Located<Code<Agreement>>?
  var line: Located<Code<BudgetLine>>?
  var provider: String?
  var receiver: String?
  var country: Code<Country>?
  var theme: Located<Code<Theme>>?
  var isInterest = false
  var reverses: Located<String>?
  var description: String?
  var reference: String?
}

extension FieldList<TransactionRecord> {
  static let transaction = FieldList(
    "transaction", blank: TransactionRecord(),
    [
      Field("id", \.id, .text),
      Field("type", \.type, .transactionType, .essential),
      Field("date", \.date, .day, .essential),
      Field("recorded", \.recorded, .day),
      Field("incurred", \.incurred, .day),
      Field("amount", at: \.amount, .quantity, .essential),
      Field("currency", \.currency, .currency, .essential),
      Field("booked_amount", at: \.bookedAmount, .quantity),
      Field("booked_currency", \.bookedCurrency, .currency),
      Field("project", at: \.project, .code("code")),
      Field("agreement", at: \.agreement, .code("code")),
      Field("line", at: \.line, .code("code")),
      Field("provider", \.provider, .text),
      Field("receiver", \.receiver, .text),
      Field("country", \.country, .country),
      Field("theme", at: \.theme, .code("code")),
      Field("interest", \.isInterest, .yesOrNo),
      Field("reverses", at: \.reverses, .text),
      Field("description", \.description, .text),
      Field("reference", \.reference, .text),
    ])
}

extension TransactionRecord {
  /// The transaction; `nil` where its amounts cannot be told, which is then reported.
  func made(at position: Position, _ reading: inout Reading) -> Transaction? {
    guard let amount, let money = reading.money(amount, currency) else { return nil }
    let id = id ?? "\(reading.file):\(position.line)"
    var transaction = Transaction(id: id, type: type, date: date, amount: money)
    if let bookedAmount {
      guard let bookedCurrency else {
        reading.error(
          .amountWithoutCurrency, at: bookedAmount.position, remedy: .amountWithoutCurrencyHelp)
        return nil
      }
      transaction.booked = reading.money(bookedAmount, bookedCurrency)
    }
    transaction.recorded = recorded
    transaction.incurred = incurred
    transaction.project = project?.value
    transaction.agreement = agreement?.value
    transaction.line = line?.value
    transaction.provider = provider
    transaction.receiver = receiver
    transaction.country = country
    transaction.theme = theme?.value
    transaction.isInterest = isInterest
    transaction.reverses = reverses?.value
    transaction.description = description
    transaction.reference = reference
    return transaction
  }
}
