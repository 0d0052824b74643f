import PortfolioModel

extension Check {
  /// No more is paid of an obligation than was committed.
  static let obligationOverpaid = Check(
    name: "obligation-overpaid", severity: .warning,
    scope: .whole { index in
      index.obligations.compactMap { obligation in
        guard
          let excess = try? obligation.paid.subtracting(obligation.committed, for: "obligation"),
          excess.minorUnits > 0, obligation.paid.minorUnits > 0
        else { return nil }
        return Hit(
          [
            "id": .text(obligation.id), "paid": .money(obligation.paid),
            "committed": .money(obligation.committed),
          ], at: obligation.place)
      }
    })
}
