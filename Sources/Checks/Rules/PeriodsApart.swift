import PortfolioModel

extension Check {
  /// Periods whose values add up do not overlap: what came about in both would count twice.
  /// Publications do not say whether theirs add up: what overlaps in one activity is told of once.
  static let periodsApart = Check(
    name: "periods-apart", severity: .error, facts: ["published-periods-overlap"],
    scope: .project { project, _ in
      let hits = project.eachIndicator { indicator, place in
        guard indicator.accumulation == .perPeriod else { return [] }
        let periods = indicator.periods.sorted { $0.first < $1.first }
        return zip(periods, periods.dropFirst()).filter { $0.last >= $1.first }.map { _, later in
          Hit(["indicator": .code(indicator.code), "day": .day(later.first)], at: place)
        }
      }
      guard project.value.publication != nil, let first = hits.first else { return hits }
      return [
        Hit(
          first.arguments.merging(["count": .number(hits.count)]) { $1 }, at: first.place,
          fact: "published-periods-overlap", severity: .warning)
      ]
    })
}
