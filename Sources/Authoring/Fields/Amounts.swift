import PortfolioModel
import Syntax

extension Reading {
  /// The amount in its currency; one finer than the minor unit is rounded, with a finding.
  mutating func money(_ quantity: Located<Quantity>, _ currency: Currency) -> Money? {
    guard let (money, remainder) = try? Money.rounding(quantity.value, currency) else {
      error(.amountTooLarge, at: quantity.position, remedy: .amountTooLargeHelp)
      return nil
    }
    if remainder != .zero {
      remainders.append(
        LeftOut(
          place: place(quantity.position), reason: .remainder, quantity: remainder,
          currency: currency))
      report(
        .warning, .finerThanMinorUnit(quantity.value, money), at: quantity.position,
        remedy: .finerThanMinorUnitHelp)
    }
    return money
  }

  mutating func money(
    _ amount: Located<Stated<Quantity>>?, _ currency: Currency
  ) -> Stated<Money> {
    switch amount?.value {
    case .value(let quantity):
      Stated(money(Located(quantity, at: amount?.position ?? .start), currency))
    case .notApplicable: .notApplicable
    case .notStated, nil: .notStated
    }
  }
}

extension Reading {
  /// An amount whose currency stands beside it; without one it is reported and not stated.
  mutating func money(
    _ amount: Located<Stated<Quantity>>?, in currency: Currency?
  ) -> Stated<Money> {
    if let currency { return money(amount, currency) }
    if let amount, amount.value.value != nil {
      error(.amountWithoutCurrency, at: amount.position, remedy: .amountWithoutCurrencyHelp)
    }
    return .notStated
  }
}

extension LocalizedText {
  /// The text; where none could be read, the code stands in for it.
  func orCode<Entity>(_ code: Code<Entity>, in language: Language) -> LocalizedText {
    languages.isEmpty ? LocalizedText(code.text, in: language) : self
  }
}
