import PortfolioModel

extension Check {
  /// No amount is converted with a rate that is more than 35 days older than the amount: tables of
  /// rates are made each month at least.
  static let rateStale = Check(
    name: "rate-stale", severity: .warning,
    scope: .whole { index in
      index.rateUses.compactMap { use in
        // What is laid down, as by a change of units, does not grow old.
        if [.fixed, .redenomination].contains(use.rate.kind) { return nil }
        let held = use.rate.span == .month ? use.rate.effective.lastOfMonth : use.rate.effective
        let age = use.lastUse.daysSince1970 - held.daysSince1970
        guard age > 35 else { return nil }
        return Hit(
          [
            "from": .text(use.rate.from.code), "to": .text(use.rate.to.code),
            "day": .day(use.rate.effective), "use": .day(use.lastUse), "days": .number(age),
            "source": .localized(
              LocalizedText(use.rate.source, in: index.settings.language)),
          ], at: Place(file: "rates"))
      }
    })
}
