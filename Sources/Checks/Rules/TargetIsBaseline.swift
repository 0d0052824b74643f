import PortfolioModel

extension Check {
  /// A target is another value than the baseline: else nothing is to be reached.
  static let targetIsBaseline = Check(
    name: "target-is-baseline", severity: .warning,
    scope: .project { project, _ in
      project.eachIndicator { indicator, place in
        guard case .value(let target)? = indicator.target?.value,
          case .value(let baseline)? = indicator.baseline?.value,
          let aim = target.ratio, let start = baseline.ratio,
          aim.subtracting(start)?.numerator == 0
        else { return [] }
        return [Hit(["indicator": .code(indicator.code)], at: place)]
      }
    })
}
