import PortfolioModel

extension Check {
  /// Where an agreement states its amount and the books hold commitments under it, both agree.
  static let grantAgrees = Check(
    name: "grant-agrees",
    scope: .agreement { agreement, sums in
      let value = agreement.value
      guard let committed = sums.committed, let granted = sums.granted, committed != granted else {
        return []
      }
      return [
        Finding(
          .warning,
          Message(
            "grant-agrees",
            [
              "agreement": .code(value.code), "granted": .money(granted),
              "committed": .money(committed),
            ]),
          at: agreement.origin?.place(of: "amount"), remedy: Message("grant-agrees.help"))
      ]
    })
}
