import PortfolioModel

extension Check {
  /// Shares of a whole do not pass 100 %; where they do, nothing is divided by them.
  static let sharesWithinWhole = Check(
    name: "shares-within-whole", severity: .error, facts: ["shares-too-fine"],
    scope: .project { project, _ in
      let (value, origin) = (project.value, project.origin)
      return value.sharedFields.compactMap { field in
        field.days.lazy.compactMap {
          hit(field.shares(on: $0), field.name, value.code.text, origin)
        }
        .first
      } + weightHits(of: value, origin)
    })

  /// The weights of the tags of each framework.
  private static func weightHits(of project: Project, _ origin: Origin?) -> [Hit] {
    Set(project.tags.map(\.framework)).sorted().compactMap { framework in
      let weights = project.tags.filter { $0.framework == framework }.compactMap(\.weight)
      return hit(weights, "tags", project.code.text, origin)
    }
  }

  /// The same for the projects of an agreement.
  static let projectSharesWithinWhole = Check(
    name: "shares-within-whole", severity: .error, facts: ["shares-too-fine"],
    scope: .agreement { agreement, _ in
      let shares = agreement.value.projects.compactMap(\.share)
      return hit(
        shares, "projects", agreement.value.code.text, agreement.agreement.origin
      ).map { [$0] } ?? []
    })

  private static func hit(
    _ shares: [Share], _ field: String, _ code: String, _ origin: Origin?
  ) -> Hit? {
    let named: [String: Argument] = [
      "field": .message(Message("shares-of.\(field)")), "code": .text(code),
    ]
    let place = origin?.place(of: field)
    guard let sum = shares.sum else { return Hit(named, at: place, fact: "shares-too-fine") }
    guard sum.numerator > sum.denominator else { return nil }
    let excess = Share(sum.numerator - sum.denominator, of: sum.denominator)
    let amounts: [String: Argument] = ["sum": .share(sum), "excess": .share(excess)]
    return Hit(named.merging(amounts) { $1 }, at: place)
  }
}

/// A list of shares of a project's money, whatever it is shared among.
struct SharedField {
  let name: String
  /// The days on which some share begins to hold or holds no more, and no day in particular.
  let days: [Day?]
  private let shares: [(share: Share?, holds: (Day?) -> Bool)]

  init<Dated: DatedShare>(_ name: String, _ claims: [Dated]) {
    self.name = name
    let changes = claims.compactMap(\.from) + claims.compactMap(\.to).map(\.dayAfter)
    days = [nil, .distantPast] + Set(changes).sorted()
    shares = claims.map { claim in (claim.share, { claim.holds(on: $0) }) }
  }

  /// The shares that hold on a day.
  func shares(on day: Day?) -> [Share] {
    shares.filter { $0.holds(day) }.compactMap(\.share)
  }
}

extension Project {
  /// By what the project's money is divided.
  var sharedFields: [SharedField] {
    [
      SharedField("countries", implementingCountries), SharedField("themes", themes),
      SharedField("sectors", sectors),
    ]
  }
}
