import PortfolioModel

extension Check {
  /// No amount is converted at the average of a month that is not over.
  static let rateProvisional = Check(
    name: "rate-provisional", severity: .information,
    scope: .whole { index in
      index.rateUses.filter(\.rate.isProvisional).map { use in
        Hit(
          [
            "from": .text(use.rate.from.code), "to": .text(use.rate.to.code),
            "count": .number(use.rate.divisor), "day": .day(use.rate.effective),
          ], at: Place(file: "rates"))
      }
    })
}
