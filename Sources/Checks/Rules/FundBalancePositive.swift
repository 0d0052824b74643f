import PortfolioModel

extension Check {
  /// No more was spent under an agreement than was received: else it is pre-financed.
  static let fundBalancePositive = Check(
    name: "fund-balance-positive",
    scope: .agreement { agreement, sums in
      guard let balance = sums.fundBalance, balance.minorUnits < 0 else { return [] }
      return [
        Finding(
          .warning,
          Message(
            "fund-balance-positive",
            ["agreement": .code(agreement.value.code), "balance": .money(balance)]),
          at: agreement.origin?.place, remedy: Message("fund-balance-positive.help"))
      ]
    })
}
