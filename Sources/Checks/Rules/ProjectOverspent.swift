import PortfolioModel

extension Check {
  /// No project spends more than its budget, in each currency that it has one in.
  static let projectOverspent = Check(
    name: "project-overspent", severity: .warning,
    scope: .whole { index in
      let places = index.projects.reduce(into: [Code<Project>: Place]()) {
        $0[$1.value.code] = $1.origin?.place
      }
      return index.projectSums.compactMap { sums in
        guard let excess = try? sums.spent.subtracting(sums.budget, for: "spent"),
          excess.minorUnits > 0
        else { return nil }
        return Hit(
          [
            "project": .code(sums.project), "spent": .money(sums.spent),
            "budget": .money(sums.budget), "excess": .money(excess),
          ], at: places[sums.project])
      }
    })
}
