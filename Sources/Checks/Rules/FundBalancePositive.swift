import PortfolioModel

extension Check {
  /// No more was spent under an agreement than was received: else it is pre-financed.
  static let fundBalancePositive = Check(
    name: "fund-balance-positive", severity: .warning,
    scope: .agreement { agreement, _ in
      guard let balance = agreement.sums.fundBalance, balance.minorUnits < 0 else { return [] }
      return [
        Hit(
          ["agreement": .code(agreement.value.code), "balance": .money(balance)],
          at: agreement.place())
      ]
    })
}
