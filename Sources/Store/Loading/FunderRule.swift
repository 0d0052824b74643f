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
      return Attribution(funder: organisation, basis: .reporting)
    }
    if let project = transaction.project, let funder = onlyFunders[project.text] ?? nil {
      return Attribution(funder: funder, basis: .participating)
    }
    return Attribution(funder: Gap.unattributed, basis: .unattributed)
  }
}
