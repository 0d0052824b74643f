import PortfolioModel

extension Check {
  /// A period that ended more than thirty days ago has its actual value, or says why it has none.
  static let periodWithoutActual = Check(
    name: "period-without-actual", severity: .warning,
    scope: .project { project, index in
      let limit = index.asOf.adding(days: -30)
      return project.eachIndicator { indicator, place in
        let missing = indicator.periods.filter {
          $0.last < limit && $0.actual(asOf: index.asOf) == .notStated && $0.variance == nil
        }
        guard let first = missing.first else { return [] }
        return [
          Hit(
            [
              "indicator": .code(indicator.code), "day": .day(first.last),
              "count": .number(missing.count),
            ], at: place)
        ]
      }
    })
}
