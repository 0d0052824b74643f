import PortfolioModel

extension Check {
  /// The instalments of an agreement add up to its amount, or to that of an amendment to come:
  /// instalments are as last agreed, whatever the day of the check.
  static let instalmentsAddUp = Check(
    name: "instalments-add-up", severity: .warning,
    scope: .agreement { agreement, index in
      let value = agreement.value
      guard !value.instalments.isEmpty, let granted = agreement.sums.granted,
        let sum = try? value.instalments.map(\.amount).sum(value.currency), sum != granted,
        !value.amendments.contains(where: { $0.visibleFrom > index.asOf && $0.amount == sum }),
        let difference = try? sum.subtracting(granted, for: "instalments")
      else { return [] }
      return [
        Hit(
          [
            "agreement": .code(value.code), "sum": .money(sum), "granted": .money(granted),
            "difference": .money(difference),
          ], at: agreement.place(of: "instalments"))
      ]
    })
}
