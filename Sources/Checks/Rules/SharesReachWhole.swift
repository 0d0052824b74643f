import PortfolioModel

extension Check {
  /// Shares of a whole reach 100 % on each day that has some: what they miss stays unallocated.
  static let sharesReachWhole = Check(
    name: "shares-reach-whole", severity: .warning,
    scope: .project { project, _ in
      project.value.sharedFields.compactMap { field in
        // Publications have regions beside countries; the standard's own rules add up both.
        let regions = project.value.publication?.regions ?? []
        guard field.name != "countries" || regions.isEmpty else { return nil }
        let sums = field.days.map(field.shares).filter { !$0.isEmpty }.compactMap(\.sum)
        guard let sum = sums.first(where: { $0.numerator < $0.denominator }) else { return nil }
        return Hit(
          [
            "field": .message(Message("shares-of.\(field.name)")),
            "code": .code(project.value.code), "sum": .share(sum),
            "rest": .share(Share(sum.denominator - sum.numerator, of: sum.denominator)),
          ], at: project.origin?.place(of: field.name))
      }
    })
}
