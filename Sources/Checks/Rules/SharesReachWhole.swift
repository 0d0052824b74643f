import PortfolioModel

extension Check {
  /// Shares of a whole reach 100 %: what they miss stays unallocated.
  static let sharesReachWhole = Check(
    name: "shares-reach-whole", severity: .warning,
    scope: .project { project, _ in
      project.value.sharedFields.compactMap { field in
        let shares = field.shares(on: nil)
        guard !shares.isEmpty, let sum = shares.sum, sum.numerator < sum.denominator else {
          return nil
        }
        return Hit(
          [
            "field": .message(Message("shares-of.\(field.name)")),
            "code": .code(project.value.code), "sum": .share(sum),
            "rest": .share(Share(sum.denominator - sum.numerator, of: sum.denominator)),
          ], at: project.origin?.place(of: field.name))
      }
    })
}
