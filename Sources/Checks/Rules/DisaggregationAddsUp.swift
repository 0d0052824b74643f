import PortfolioModel

extension Check {
  /// The parts of an indicator's value add up to it: a gap is shown as unknown, never spread.
  static let disaggregationAddsUp = Check(
    name: "disaggregation-adds-up", severity: .warning, facts: ["disaggregation-exceeds"],
    scope: .project { project, _ in
      project.eachPeriod { indicator, period, place in
        let breakdowns = (try? period.breakdowns()) ?? []
        return breakdowns.compactMap { hit($0, indicator, place) }
      }
    })

  private static func hit(_ breakdown: Breakdown, _ indicator: Indicator, _ place: Place?) -> Hit? {
    guard case .value(let total) = breakdown.total, case .value(let gap) = breakdown.gap,
      gap != .zero
    else { return nil }
    let exceeds = gap.coefficient < 0
    return Hit(
      [
        "indicator": .code(indicator.code), "sum": .quantity(breakdown.sum),
        "total": .quantity(total), "gap": .quantity(gap),
        "axes": .list(
          Disaggregate.Axis.allCases.filter(breakdown.axes.contains).map {
            .message(Message("axis.\($0.rawValue)"))
          }),
      ], at: place, fact: exceeds ? "disaggregation-exceeds" : nil,
      severity: exceeds ? .error : nil)
  }
}

extension Sourced<Project> {
  /// What `look` finds in each period of each indicator, with the place of the period.
  func eachPeriod(_ look: (Indicator, IndicatorPeriod, Place?) -> [Hit]) -> [Hit] {
    eachIndicator { indicator, place in
      indicator.periods.flatMap { look(indicator, $0, place) }
    }
  }

  /// What `look` finds in each indicator, with its place.
  func eachIndicator(_ look: (Indicator, Place?) -> [Hit]) -> [Hit] {
    value.results.enumerated().flatMap { index, result in
      result.indicators.enumerated().flatMap { item, indicator in
        look(indicator, origin?.place(of: "results[\(index)].indicators[\(item)]"))
      }
    }
  }
}
