import PortfolioModel

extension Check {
  /// A project and a part of it do not both state an amount of the same funder: the whole has the
  /// part's money in it.
  static let parentAndPartCounted = Check(
    name: "parent-and-part-counted", severity: .warning,
    scope: .project { project, index in
      let value = project.value
      return index.wholes(of: value.code).flatMap { whole in
        whole.statingFunders.intersection(value.statingFunders).sorted().map { funder in
          Hit(
            [
              "project": .code(value.code), "parent": .code(whole.code), "funder": .code(funder),
            ], at: project.origin?.place(of: "stated_amounts"))
        }
      }
    })
}

extension Project {
  /// The funders of which it states an amount.
  fileprivate var statingFunders: Set<Code<Funder>> {
    Set(statedAmounts.filter { $0.amount.value != nil }.map(\.funder))
  }
}
