import PortfolioModel

extension Check {
  /// A count of unique people says how double counting was avoided.
  static let doubleCountingExplained = Check(
    name: "double-counting-explained", severity: .warning,
    scope: .project { project, _ in
      project.eachIndicator { indicator, place in
        guard indicator.headcount == .unique, indicator.doubleCounting == nil else { return [] }
        return [Hit(["indicator": .code(indicator.code)], at: place)]
      }
    })
}
