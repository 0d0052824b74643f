import PortfolioModel
import ReferenceData

/// The entities of a portfolio in its own order, for looking up by code.
public struct Catalogue: Sendable {
  public internal(set) var settings = PortfolioSettings() {
    didSet {
      translations = Translations(settings.translations)
      countryNames = settings.countryNames.reduce(into: [:]) { $0[$1.country] = $1.name }
    }
  }
  /// The policy frameworks that the portfolio can name.
  public var frameworks: [Framework] { Frameworks.all(in: settings) }
  /// The groups of countries that the portfolio can name.
  public var regions: [Region] { Regions.all(in: settings) }
  /// The budget categories that lines can name.
  public var categories: [BudgetCategory] { BudgetCategories.all(in: settings) }
  /// The portfolio's texts in other languages.
  public private(set) var translations = Translations([])
  private var countryNames: [Code<Country>: LocalizedText] = [:]
  public private(set) var funders: [Sourced<Funder>] = []
  public private(set) var projects: [Sourced<Project>] = []
  public private(set) var agreements: [Sourced<Agreement>] = []
  /// Totals of the organisation's books.
  public private(set) var controls: [Sourced<ControlTotal>] = []
  /// What the books hold as open obligations.
  public private(set) var obligations: [Sourced<ObligationSnapshot>] = []
  /// Reports as they were submitted to funders.
  public private(set) var submissions: [Sourced<Submission>] = []
  private var funderIndex: [Code<Funder>: Int] = [:]
  private var projectIndex: [Code<Project>: Int] = [:]
  private var agreementIndex: [Code<Agreement>: Int] = [:]
  private var agreementsOfProject: [Code<Project>: [Int]] = [:]

  mutating func add(_ funder: Sourced<Funder>) {
    funderIndex[funder.value.code] = funders.count
    funders.append(funder)
  }

  mutating func add(_ project: Sourced<Project>) {
    projectIndex[project.value.code] = projects.count
    projects.append(project)
  }

  mutating func add(_ agreement: Sourced<Agreement>) {
    agreementIndex[agreement.value.code] = agreements.count
    for project in agreement.value.projects {
      agreementsOfProject[project.project, default: []].append(agreements.count)
    }
    agreements.append(agreement)
  }

  mutating func add(_ control: Sourced<ControlTotal>) { controls.append(control) }

  mutating func add(_ snapshot: Sourced<ObligationSnapshot>) { obligations.append(snapshot) }

  mutating func add(_ submission: Sourced<Submission>) { submissions.append(submission) }

  public func funder(_ code: Code<Funder>) -> Funder? {
    funderIndex[code].map { funders[$0].value }
  }

  public func project(_ code: Code<Project>) -> Project? {
    projectIndex[code].map { projects[$0].value }
  }

  public func agreement(_ code: Code<Agreement>) -> Agreement? {
    agreementIndex[code].map { agreements[$0].value }
  }

  /// How the amounts under an agreement are converted; those under none, as the portfolio says.
  public func rateTerms(of agreement: Agreement?) -> RateTerms {
    settings.rateTerms(of: agreement, funder: agreement.flatMap { funder($0.funder) })
  }

  /// How a row is converted: by the terms of the agreement that pays it. Where several pay it
  /// together that convert differently, as the portfolio says, for it is converted whole.
  public func rateTerms(of transaction: Transaction) -> RateTerms {
    let codes = [transaction.agreement].compactMap(\.self) + transaction.cofunding.map(\.agreement)
    let terms = Set(codes.map { rateTerms(of: agreement($0)) })
    return terms.count == 1 ? terms.first ?? RateTerms() : rateTerms(of: nil as Agreement?)
  }

  public func agreements(of project: Code<Project>) -> [Agreement] {
    (agreementsOfProject[project] ?? []).map { agreements[$0].value }
  }

  public func framework(_ code: Code<Framework>) -> Framework? {
    Frameworks.framework(code, in: settings)
  }

  /// What the portfolio calls a country, else the United Nations.
  public func name(of country: Code<Country>) -> LocalizedText? {
    let known = Countries.name(of: country)
    return countryNames[country]?.completed(with: known) ?? known
  }

  public func category(_ code: String) -> BudgetCategory? {
    categories.first { $0.code == code }
  }

  public func theme(_ code: Code<Theme>) -> Theme? {
    settings.themes.first { $0.code == code }
  }

  /// The place of a key in the portfolio's order; keys it does not list come last.
  func position(of key: String, in dimension: Dimension) -> Int {
    let index: Int? =
      switch dimension {
      case .funder: funderIndex[Code(key)]
      case .project: projectIndex[Code(key)]
      case .agreement: agreementIndex[Code(key)]
      case .theme: settings.themes.firstIndex { $0.code.text == key }
      case .type: Int(key)
      case .funderType: Int(key)
      case .status:
        ProjectStatus(rawValue: key).flatMap { ProjectStatus.allCases.firstIndex(of: $0) }
      case .category: categories.firstIndex { $0.code == key }
      case .node: nodePosition(of: key)
      case .region: settings.regions.firstIndex { $0.code.text == key } ?? place(of: key)
      case .country, .sector, .year, .quarter, .month, .fiscalYear, .line, .partner,
        .agreementCurrency, .funderBasis:
        place(of: key)
      }
    return index ?? .max
  }

  /// The same place for all keys that are no gaps, so that their own order counts.
  private func place(of key: String) -> Int { Gap.contains(key) ? .max : 0 }

  /// The node that a key of the dimension `node` is about, as `sdg:10.7`.
  public func node(
    of key: String
  ) -> (framework: Framework, node: FrameworkNode?)? {
    let parts = key.split(separator: ":", maxSplits: 1).map(String.init)
    guard let framework = framework(Code(parts.first ?? "")) else { return nil }
    return (framework, parts.count < 2 ? nil : framework.node(Code(parts[1])))
  }

  private func nodePosition(of key: String) -> Int? {
    guard let (framework, node) = node(of: key),
      let place = frameworks.firstIndex(where: { $0.code == framework.code })
    else { return nil }
    let inside = node.flatMap { node in framework.nodes.firstIndex { $0.code == node.code } }
    return place * 10_000 + (inside.map { $0 + 1 } ?? 0)
  }
}
