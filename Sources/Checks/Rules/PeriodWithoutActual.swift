import PortfolioModel

extension Check {
  /// A period that ended more than thirty days ago has its actual value, or says why it has none.
  /// Publications leave many out: what one activity lacks is told of once.
  static let periodWithoutActual = Check(
    name: "period-without-actual", severity: .warning, facts: ["published-without-actual"],
    scope: .project { project, index in
      let limit = index.asOf.adding(days: -30)
      var (periods, indicators) = (0, 0)
      let hits = project.eachIndicator { indicator, place in
        let missing = indicator.periods.filter {
          $0.last < limit && $0.actual(asOf: index.asOf) == .notStated && $0.variance == nil
        }
        guard let first = missing.first else { return [] }
        periods += missing.count
        indicators += 1
        return [
          Hit(
            [
              "indicator": .code(indicator.code), "day": .day(first.last),
              "count": .number(missing.count),
            ], at: place)
        ]
      }
      guard project.value.publication != nil, let first = hits.first else { return hits }
      return [
        Hit(
          ["count": .number(periods), "indicators": .number(indicators)], at: first.place,
          fact: "published-without-actual", severity: .information)
      ]
    })
}
