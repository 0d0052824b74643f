import PortfolioModel

extension Check {
  /// Every transaction under an agreement counts in the agreement's currency.
  static let rateMissing = Check(
    name: "rate-missing",
    scope: .agreement { agreement, sums in
      guard let first = sums.unconverted.first else { return [] }
      return [
        Finding(
          .error,
          Message(
            "rate-missing",
            [
              "agreement": .code(agreement.value.code), "count": .number(sums.unconverted.count),
              "first": .text(first), "currency": .text(agreement.value.currency.code),
            ]),
          at: agreement.origin?.place, remedy: Message("rate-missing.help"))
      ]
    })
}
