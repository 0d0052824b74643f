import PortfolioModel

extension Check {
  /// What was due more than thirty days ago has been received.
  static let instalmentOverdue = Check(
    name: "instalment-overdue", severity: .warning,
    scope: .agreement { agreement, index in
      let value = agreement.value
      let limit = index.asOf.adding(days: -30)
      let due = value.instalments.filter { $0.conditionsMet && $0.due < limit }
      guard let latest = due.map(\.due).max(), let received = agreement.sums.paid,
        let sum = try? due.map(\.amount).sum(value.currency),
        let missing = try? sum.subtracting(received, for: "instalments"), missing.minorUnits > 0
      else { return [] }
      return [
        Hit(
          [
            "agreement": .code(value.code), "missing": .money(missing), "due": .money(sum),
            "received": .money(received), "day": .day(latest),
          ], at: agreement.place(of: "instalments"))
      ]
    })
}
