import PortfolioModel

extension Check {
  /// No more is spent under an agreement than it grants, or than the whole action costs.
  static let agreementOverspent = Check(
    name: "agreement-overspent", severity: .error,
    scope: .agreement { agreement, _ in
      guard let spent = agreement.sums.spent, let granted = agreement.sums.granted,
        let excess = try? spent.subtracting(agreement.value.wholeAction ?? granted, for: "spent"),
        excess.minorUnits > 0
      else { return [] }
      return [
        Hit(
          [
            "agreement": .code(agreement.value.code), "spent": .money(spent),
            "granted": .money(agreement.value.wholeAction ?? granted), "excess": .money(excess),
          ], at: agreement.place(of: "amount"))
      ]
    })
}
