import PortfolioModel

extension Check {
  /// A project and a part of it do not both state an amount of the same funder: the whole has the
  /// part's money in it.
  static let parentAndPartCounted = Check(
    name: "parent-and-part-counted", severity: .warning,
    scope: .project { project, index in
      guard let code = project.value.parent, let parent = index.project(code) else { return [] }
      let own = project.value.statedAmounts.filter { $0.amount.value != nil }.map(\.funder)
      let above = Set(parent.statedAmounts.filter { $0.amount.value != nil }.map(\.funder))
      return own.filter(above.contains).map { funder in
        Hit(
          [
            "project": .code(project.value.code), "parent": .code(code), "funder": .code(funder),
          ], at: project.origin?.place(of: "stated_amounts"))
      }
    })
}
