import PortfolioModel

extension Check {
  /// The overhead that is posted does not pass the agreement's rate on direct spending.
  static let overheadWithinRate = Check(
    name: "overhead-within-rate", severity: .error,
    scope: .agreement { agreement, _ in
      guard let overhead = agreement.value.overhead,
        let figures = try? overhead.figures(
          agreement.sums.spentByLine.map { ($0.key, Stated.value($0.value)) },
          in: agreement.value.currency), !figures.isComputed,
        case .value(let posted) = figures.posted, case .value(let allowed) = figures.allowed,
        let excess = try? posted.subtracting(allowed, for: "overhead"), excess.minorUnits > 0
      else { return [] }
      return [
        Hit(
          [
            "agreement": .code(agreement.value.code), "posted": .money(posted),
            "allowed": .money(allowed), "rate": .share(overhead.rate), "excess": .money(excess),
          ], at: agreement.place(of: "overhead"))
      ]
    })
}
