import PortfolioModel

extension Check {
  /// A count of unique people says how double counting was avoided.
  static let doubleCountingExplained = Check(
    name: "double-counting-explained",
    scope: .project { project in
      project.eachIndicator { indicator, place in
        guard indicator.headcount == .unique, indicator.doubleCounting == nil else { return [] }
        return [
          Finding(
            .warning,
            Message("double-counting-explained", ["indicator": .code(indicator.code)]),
            at: place, remedy: Message("double-counting-explained.help"))
        ]
      }
    })
}
