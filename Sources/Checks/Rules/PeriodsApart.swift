import PortfolioModel

extension Check {
  /// Periods whose values add up do not overlap: what came about in both would count twice.
  static let periodsApart = Check(
    name: "periods-apart", severity: .error,
    scope: .project { project, _ in
      project.eachIndicator { indicator, place in
        guard indicator.accumulation == .perPeriod else { return [] }
        let periods = indicator.periods.sorted { $0.first < $1.first }
        return zip(periods, periods.dropFirst()).filter { $0.last >= $1.first }.map { _, later in
          Hit(["indicator": .code(indicator.code), "day": .day(later.first)], at: place)
        }
      }
    })
}
