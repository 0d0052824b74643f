import PortfolioModel

extension Check {
  /// Every project has a funder: an agreement, or an amount that a publication states.
  static let projectWithoutFunder = Check(
    name: "project-without-funder", severity: .information,
    scope: .project { project, index in
      let value = project.value
      guard index.agreements(of: value.code).isEmpty, value.statedAmounts.isEmpty else { return [] }
      return [Hit(["project": .code(value.code)], at: project.origin?.place)]
    })
}
