import PortfolioModel

extension Check {
  /// Every transaction under an agreement counts in the agreement's currency.
  static let rateMissing = Check(
    name: "rate-missing", severity: .error,
    scope: .agreement { agreement, _ in
      guard let first = agreement.sums.unconverted.first else { return [] }
      return [
        Hit(
          [
            "agreement": .code(agreement.value.code),
            "count": .number(agreement.sums.unconverted.count), "first": .text(first),
            "currency": .text(agreement.value.currency.code),
          ], at: agreement.place())
      ]
    })
}
