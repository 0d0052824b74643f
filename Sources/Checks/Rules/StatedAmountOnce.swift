import PortfolioModel

extension Check {
  /// A project states one amount per funder and day: of two, the first counts.
  static let statedAmountOnce = Check(
    name: "stated-amount-once", severity: .error,
    scope: .project { project, _ in
      var seen: Set<String> = []
      return project.value.statedAmounts.enumerated().compactMap { index, stated in
        let key = "\(stated.funder.text) \(stated.listedOn?.isoText ?? "")"
        guard !seen.insert(key).inserted else { return nil }
        return Hit(
          ["funder": .code(stated.funder), "project": .code(project.value.code)],
          at: project.origin?.place(of: "stated_amounts[\(index)]"))
      }
    })
}
