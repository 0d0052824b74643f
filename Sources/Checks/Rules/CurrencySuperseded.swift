import PortfolioModel
import ReferenceData

extension Check {
  /// No amount is in a currency that another had taken the place of by its day.
  static let currencySuperseded = Check(
    name: "currency-superseded", severity: .warning,
    scope: .transaction { row, index in
      let currency = row.value.amount.currency
      guard let until = Currencies.until(currency.code), row.value.date > until,
        index.stands(row.value)
      else { return [] }
      return [
        Hit(
          [
            "id": .text(row.value.id), "currency": .text(currency.code), "until": .day(until),
            "day": .day(row.value.date),
          ], at: row.origin?.place)
      ]
    })
}
