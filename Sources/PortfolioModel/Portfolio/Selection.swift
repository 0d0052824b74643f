/// Which part of a portfolio a figure is about. An empty list selects everything.
public struct Selection: Hashable, Sendable {
  public var countries: [Code<Country>] = []
  /// Groups of countries, of which a country must be in one.
  public var regions: [Region] = []
  public var funders: [Code<Funder>] = []
  public var themes: [Code<Theme>] = []
  /// Sectors by their codes, or by the first digits of theirs.
  public var sectors: [Code<Sector>] = []
  public var agreements: [Code<Agreement>] = []
  /// Selects whole projects, as all up to `text` do; the others select amounts.
  public var statuses: [ProjectStatus] = []
  public var projects: [Code<Project>] = []
  /// Nodes of policy frameworks with all that belongs to them, of which a project must name one.
  public var frameworks: [TagQuery] = []
  /// Words that must all stand in what is written about a project.
  public var text: String?
  public var types: [TransactionType] = []
  /// Limits flows; balances are cumulative and whole-life budgets are not cut.
  public var from: Day?
  public var to: Day?
  /// The day as of which the portfolio is seen.
  public var asOf: Day
  /// The currency everything is converted to; without one, amounts stay in their own.
  public var currency: Currency?

  public init(asOf: Day) { self.asOf = asOf }

  /// Whether only parts of agreements are selected, so that what is agreed as a whole does not
  /// apply.
  public var cutsAgreements: Bool {
    !countries.isEmpty || !regions.isEmpty || !themes.isEmpty || !sectors.isEmpty
      || !types.isEmpty || selectsProjects
  }

  /// Whether whole projects are selected.
  public var selectsProjects: Bool {
    !statuses.isEmpty || !projects.isEmpty || !frameworks.isEmpty || text != nil
  }

  /// The countries that amounts must be of; `nil` where any will do.
  public var selectedCountries: Set<Code<Country>>? {
    let inRegions = regions.isEmpty ? nil : Set(regions.flatMap(\.countries))
    let named = countries.isEmpty ? nil : Set(countries)
    guard let inRegions, let named else { return inRegions ?? named }
    return named.intersection(inRegions)
  }

  /// The day up to which balances are cumulative: the earlier of `to` and `asOf`.
  public var balanceDay: Day { to.map { min($0, asOf) } ?? asOf }
}

/// A part of a policy framework that projects are looked for by.
public struct TagQuery: Hashable, Sendable {
  public let framework: Code<Framework>
  /// The node, with all that belongs to it; without one, the whole framework.
  public let node: Code<FrameworkNode>?
  /// The codes of the node and of all that belongs to it.
  public let nodes: Set<Code<FrameworkNode>>

  public init(_ framework: Framework, node: Code<FrameworkNode>? = nil) {
    self.framework = framework.code
    self.node = node
    nodes = node.map(framework.subtree) ?? []
  }

  /// As the command line writes it: `sdg:10.7`.
  public var text: String {
    [framework.text, node?.text].compactMap(\.self).joined(separator: ":")
  }
}
