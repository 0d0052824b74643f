import PortfolioModel

/// Whose money an amount is, and how we know.
struct Attribution: Hashable {
  let funder: String
  let basis: Basis

  /// By which rule the funder was found, stored beside each amount as `funder_basis`.
  enum Basis: String {
    case agreement, provider, participating, reporting, stated, unattributed
  }
}

/// Finds the funder of an amount: that of its agreement; without one, its provider; else for
/// incoming money the project's only funder, and for other money the organisation itself.
struct FunderRule {
  private var codes: Set<String> = []
  /// Codes by other names; where two funders share one, the first has it.
  private var names: [String: String] = [:]
  private var agreements: [String: String] = [:]
  private var onlyFunders: [String: String?] = [:]
  /// Who publishes each project that was read from a publication.
  private var reporters: [String: String] = [:]
  /// Projects that their publishers pay for themselves.
  private var ownProjects: Set<String> = []
  var organisation = ""

  mutating func add(_ funder: Funder) {
    codes.insert(funder.code.text)
    let own = funder.name.languages.compactMap { funder.name[$0] }
    for name in funder.identifiers + own where names[name] == nil {
      names[name] = funder.code.text
    }
  }

  mutating func add(_ agreement: Agreement) {
    agreements[agreement.code.text] = agreement.funder.text
  }

  mutating func add(_ project: Project) {
    let stated = Set(project.statedAmounts.map(\.funder.text))
    if stated.count == 1 { onlyFunders[project.code.text] = stated.first }
    guard let publication = project.publication else { return }
    reporters[project.code.text] = publication.reporter.code
    if publication.isFundedByReporter { ownProjects.insert(project.code.text) }
    if let funder = publication.onlyFunder { onlyFunders[project.code.text] = funder.code }
  }

  func attribution(of transaction: Transaction) -> Attribution {
    if let agreement = transaction.agreement, let funder = agreements[agreement.text] {
      return Attribution(funder: funder, basis: .agreement)
    }
    if let provider = transaction.provider {
      let funder = codes.contains(provider) ? provider : names[provider] ?? provider
      return Attribution(funder: funder, basis: .provider)
    }
    guard transaction.type.isIncoming else {
      let reporter = transaction.project.flatMap { reporters[$0.text] } ?? organisation
      return Attribution(funder: reporter, basis: .reporting)
    }
    if let project = transaction.project, let funder = onlyFunders[project.text] ?? nil {
      return Attribution(funder: funder, basis: .participating)
    }
    return Attribution(funder: Gap.unattributed, basis: .unattributed)
  }

  /// Whose money the published budgets of a project are: its only funder's; where it names none,
  /// nobody has told.
  func attribution(ofBudgetsOf project: Project) -> Attribution {
    guard let funder = onlyFunders[project.code.text] ?? nil else {
      return Attribution(funder: Gap.unattributed, basis: .unattributed)
    }
    return Attribution(funder: funder, basis: .participating)
  }

  /// Whether a commitment is what a donor grants: the publisher is the funder itself.
  func isOwnGrant(_ transaction: Transaction, _ attribution: Attribution) -> Bool {
    guard transaction.type == .outgoingCommitment, transaction.agreement == nil,
      let project = transaction.project?.text
    else { return false }
    return ownProjects.contains(project) && attribution.funder == reporters[project]
  }
}
