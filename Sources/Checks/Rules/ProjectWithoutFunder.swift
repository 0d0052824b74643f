import PortfolioModel

extension Check {
  /// Every project has a funder, or is a part of one that has: an agreement, or an amount that a
  /// publication states.
  static let projectWithoutFunder = Check(
    name: "project-without-funder", severity: .information,
    scope: .project { project, index in
      let value = project.value
      let isFunded = ([value] + index.wholes(of: value.code)).contains {
        !index.agreements(of: $0.code).isEmpty || !$0.statedFunders.isEmpty
      }
      return isFunded ? [] : [Hit(["project": .code(value.code)], at: project.origin?.place)]
    })
}
