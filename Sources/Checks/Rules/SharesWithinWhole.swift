import PortfolioModel

extension Check {
  /// Shares of a whole do not pass 100 %; where they do, nothing is divided by them.
  static let sharesWithinWhole = Check(
    name: "shares-within-whole",
    scope: .project { project in
      let origin = project.origin
      let value = project.value
      return findings(of: value.implementingCountries, "countries", value.code.text, origin)
        + findings(of: value.themes, "themes", value.code.text, origin)
        + weightFindings(of: value, origin)
    })

  /// The weights of the tags of each framework.
  private static func weightFindings(of project: Project, _ origin: Origin?) -> [Finding] {
    Set(project.tags.map(\.framework)).sorted().compactMap { framework in
      let weights = project.tags.filter { $0.framework == framework }.compactMap(\.weight)
      return finding(weights, "tags", project.code.text, origin?.place(of: "tags"))
    }
  }

  /// The same for the projects of an agreement.
  static let projectSharesWithinWhole = Check(
    name: "shares-within-whole",
    scope: .agreement { agreement, _ in
      let shares = agreement.value.projects.compactMap(\.share)
      return finding(
        shares, "projects", agreement.value.code.text,
        agreement.origin?.place(of: "projects")
      ).map { [$0] } ?? []
    })

  /// The shares of each day on which some share begins to hold.
  private static func findings<Dated: DatedShare>(
    of claims: [Dated], _ field: String, _ code: String, _ origin: Origin?
  ) -> [Finding] {
    let days: [Day?] = [nil, .distantPast] + Set(claims.compactMap(\.from)).sorted()
    let place = origin?.place(of: field)
    let found = days.compactMap { day in
      finding(claims.filter { $0.holds(on: day) }.compactMap(\.share), field, code, place)
    }
    return found.first.map { [$0] } ?? []
  }

  private static func finding(
    _ shares: [Share], _ field: String, _ code: String, _ place: Place?
  ) -> Finding? {
    let whole = Message("shares-of.\(field)")
    guard let sum = shares.sum else {
      return Finding(
        .error,
        Message("shares-too-fine", ["field": .message(whole), "code": .text(code)]),
        at: place, remedy: Message("shares-too-fine.help"))
    }
    guard sum.numerator > sum.denominator else { return nil }
    let excess = Share(sum.numerator - sum.denominator, of: sum.denominator)
    return Finding(
      .error,
      Message(
        "shares-within-whole",
        ["field": .message(whole), "code": .text(code), "sum": .share(sum)]),
      at: place, remedy: Message("shares-within-whole.help", ["excess": .share(excess)]))
  }
}
