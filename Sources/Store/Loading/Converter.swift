import PortfolioModel

/// Converts amounts by the one rule: their own currency, else the books, else the rates.
struct Converter {
  let rates: RateTable
  let asOf: Day
  /// Many amounts of a day take the same way.
  private var chains: [Way: [RateStep]?] = [:]

  private struct Way: Hashable {
    let from: Currency
    let to: Currency
    let day: Day
    let terms: RateTerms
  }

  init(rates: RateTable, asOf: Day) {
    self.rates = rates
    self.asOf = asOf
  }

  /// What became of an amount in another currency.
  enum Outcome: Hashable {
    case made(Conversion)
    /// There is no rate for its day, or it has no day.
    case noRate
    /// The result passes 2^63 minor units.
    case tooLarge

    /// The name of the outcome in the table of conversions.
    var rule: String {
      switch self {
      case .made(let conversion):
        switch conversion.rule {
        case .same: "same"
        case .books: "books"
        case .rates: "rate"
        }
      case .noRate: "no rate"
      case .tooLarge: "too large"
      }
    }
  }

  mutating func outcome(of amount: Amount, _ money: Money, to currency: Currency) -> Outcome {
    if money.currency == currency { return .made(Conversion(money: money, rule: .same)) }
    if let booked = amount.booked, booked.currency == currency {
      return .made(Conversion(money: booked, rule: .books))
    }
    guard let day = amount.rateDay else { return .noRate }
    guard let chain = chain(from: money.currency, to: currency, on: day, by: amount.rateTerms)
    else { return .noRate }
    do {
      let converted = try money.converted(by: chain, to: currency)
      return .made(Conversion(money: converted, rule: .rates(chain)))
    } catch {
      return .tooLarge
    }
  }

  private mutating func chain(
    from: Currency, to: Currency, on day: Day, by terms: RateTerms
  ) -> [RateStep]? {
    let way = Way(from: from, to: to, day: day, terms: terms)
    if let known = chains[way] { return known }
    let chain = rates.chain(from: from, to: to, on: day, asOf: asOf, by: terms)
    chains[way] = .some(chain)
    return chain
  }
}
