import PortfolioModel
import ReferenceData

/// What an amount of a file comes to.
struct WrittenAmount {
  /// The amount, where it is one.
  let money: Money?
  /// The number, as far as it is one.
  let quantity: Quantity?
  let currencyCode: String?
  /// What is finer than the currency's minor unit.
  let remainder: Quantity
  /// Why it is no amount.
  let mistake: Message?

  /// - Parameter currency: the currency of amounts that name none.
  init(_ draft: MoneyDraft?, default currency: String?) {
    let written = draft.flatMap { $0.text.isEmpty ? nil : $0.text }
    quantity = written.flatMap(ElementForm<Quantity>.quantity.read)
    let code = draft?.currency ?? currency
    currencyCode = code
    let known = code.flatMap(Currencies.currency)
    let rounded = quantity.flatMap { quantity in
      known.flatMap { try? Money.rounding(quantity, $0) }
    }
    money = rounded?.money
    remainder = rounded?.remainder ?? .zero
    mistake =
      if let written, quantity == nil {
        Message("iati-no-number", ["text": .text(written.shortened)])
      } else if written == nil {
        Message("iati-no-amount")
      } else if let code, known == nil {
        Message("unknown-currency", ["code": .text(code.shortened)])
      } else if code == nil {
        Message("amount-without-currency")
      } else if rounded == nil {
        Message("amount-too-large")
      } else {
        nil
      }
  }

  /// The currency, where it is one.
  var known: Currency? { currencyCode.flatMap(Currencies.currency) }

  /// The currency, also one that nobody knows.
  var currency: Currency? {
    known ?? currencyCode.map { Currency(code: $0, decimals: 0) }
  }
}
