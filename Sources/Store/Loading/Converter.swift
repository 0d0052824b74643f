import PortfolioModel

/// Converts amounts by the one rule: their own currency, else the books, else the rates.
struct Converter {
  let rates: RateTable
  let asOf: Day

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

  func outcome(of amount: Amount, _ money: Money, to currency: Currency) -> Outcome {
    if money.currency == currency { return .made(Conversion(money: money, rule: .same)) }
    if let booked = amount.booked, booked.currency == currency {
      return .made(Conversion(money: booked, rule: .books))
    }
    guard let day = amount.rateDay else { return .noRate }
    do {
      let conversion = try rates.convert(money, to: currency, on: day, asOf: asOf)
      return conversion.map { .made($0) } ?? .noRate
    } catch {
      return .tooLarge
    }
  }
}
