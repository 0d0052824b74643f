import PortfolioModel

extension Check {
  /// Where an agreement states its amount and the books hold commitments under it, both agree.
  static let grantAgrees = Check(
    name: "grant-agrees", severity: .warning,
    scope: .agreement { agreement, _ in
      guard let committed = agreement.sums.committed, let granted = agreement.sums.granted,
        committed != granted
      else { return [] }
      return [
        Hit(
          [
            "agreement": .code(agreement.value.code), "granted": .money(granted),
            "committed": .money(committed),
          ], at: agreement.place(of: "amount"))
      ]
    })
}
