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
  var cofunding: Located<[Cofunding]>?
  var provider: String?
  var receiver: String?
  var country: Code<Country>?
  var theme: Located<Code<Theme>>?
  var sector: Code<Sector>?
  var isInterest = false
  var reverses: Located<String>?
  var obligation: Located<String>?
  var advance: Located<String>?
  var account: String?
  var description: String?
  var reference: String?
  var publication = PublishedTransaction()
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
      Field("amount", at: \.amount, .quantity, .essential).inMinorUnits { $0.currency },
      Field("currency", \.currency, .currency, .essential),
      Field("booked_amount", at: \.bookedAmount, .quantity).inMinorUnits { $0.bookedCurrency },
      Field("booked_currency", \.bookedCurrency, .currency),
      Field("project", at: \.project, .reference()),
      Field("agreement", at: \.agreement, .code("code")),
      Field("line", at: \.line, .code("code")),
      Field("cofunding", at: \.cofunding, .cofunding),
      Field("provider", \.provider, .text),
      Field("receiver", \.receiver, .text),
      Field("country", \.country, .country),
      Field("theme", at: \.theme, .code("code")),
      Field("sector", \.sector, .sector),
      Field("interest", \.isInterest, .yesOrNo),
      Field("reverses", at: \.reverses, .text),
      Field("obligation", at: \.obligation, .text),
      Field("advance", at: \.advance, .text),
      Field("account", \.account, .text),
      Field("description", \.description, .text),
      Field("reference", \.reference, .text),
      Field("value_date", \.publication.valueDate, .day),
      Field("provider_name", \.publication.providerName, .text),
      Field("provider_activity", \.publication.providerActivity, .text),
      Field("receiver_name", \.publication.receiverName, .text),
      Field("receiver_activity", \.publication.receiverActivity, .text),
      Field("humanitarian", \.publication.isHumanitarian, .yesOrNo),
      Field("flow_type", \.publication.classification.flowType, .text),
      Field("finance_type", \.publication.classification.financeType, .text),
      Field("aid_types", \.publication.classification.aidTypes, .codes),
      Field("tied_status", \.publication.classification.tiedStatus, .text),
      Field("channel", \.publication.classification.channel, .text),
      Field("region", \.publication.region, .text),
      Field("other_sectors", \.publication.sectors, .codes),
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
    transaction.cofunding = cofunding?.value ?? []
    transaction.provider = provider
    transaction.receiver = receiver
    transaction.country = country
    transaction.theme = theme?.value
    transaction.sector = sector
    transaction.isInterest = isInterest
    transaction.reverses = reverses?.value
    transaction.obligation = obligation?.value
    transaction.advance = advance?.value
    transaction.account = account
    transaction.description = description
    transaction.reference = reference
    transaction.publication = publication
    return transaction
  }
}

extension TransactionRecord {
  init(_ transaction: Transaction) {
    self.init()
    id = transaction.id
    type = transaction.type
    date = transaction.date
    recorded = transaction.recorded
    incurred = transaction.incurred
    amount = Located(transaction.amount.quantity)
    currency = transaction.amount.currency
    bookedAmount = transaction.booked.map { Located($0.quantity) }
    bookedCurrency = transaction.booked?.currency
    project = transaction.project.map { Located($0) }
    agreement = transaction.agreement.map { Located($0) }
    line = transaction.line.map { Located($0) }
    cofunding = transaction.cofunding.isEmpty ? nil : Located(transaction.cofunding)
    provider = transaction.provider
    receiver = transaction.receiver
    country = transaction.country
    theme = transaction.theme.map { Located($0) }
    sector = transaction.sector
    isInterest = transaction.isInterest
    reverses = transaction.reverses.map { Located($0) }
    obligation = transaction.obligation.map { Located($0) }
    advance = transaction.advance.map { Located($0) }
    account = transaction.account
    description = transaction.description
    reference = transaction.reference
    publication = transaction.publication
  }
}
