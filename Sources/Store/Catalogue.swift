import PortfolioModel
import ReferenceData

/// The entities of a portfolio in its own order, for looking up by code.
public struct Catalogue: Sendable {
  public internal(set) var settings = PortfolioSettings() {
    didSet {
      translations = Translations(settings.translations)
      countryNames = Self.names(settings)
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
  public var funders: [Sourced<Funder>] { funderList.entities }
  public var projects: [Sourced<Project>] { projectList.entities }
  public var agreements: [Sourced<Agreement>] { agreementList.entities }
  /// Totals of the organisation's books.
  public var controls: [Sourced<ControlTotal>] { controlList.value }
  /// What the books hold as open obligations.
  public var obligations: [Sourced<ObligationSnapshot>] { obligationList.value }
  /// Reports as they were submitted to funders.
  public var submissions: [Sourced<Submission>] { submissionList.value }
  private var funderList = EntityList<Funder>()
  private var projectList = EntityList<Project>()
  private var agreementList = EntityList<Agreement>()
  private var controlList = Deferred<[Sourced<ControlTotal>]>([])
  private var obligationList = Deferred<[Sourced<ObligationSnapshot>]>([])
  private var submissionList = Deferred<[Sourced<Submission>]>([])
  private var agreementsOfProject = Deferred<[Code<Project>: [Int]]>([:])

  init() {}

  /// The catalogue of a store that is kept, each part of it read when somebody first asks for it.
  init(_ settings: PortfolioSettings, reading parts: KeptParts) {
    self.settings = settings
    translations = Translations(settings.translations)
    countryNames = Self.names(settings)
    funderList = EntityList(code: \.code) { parts.read(.funder) }
    projectList = EntityList(code: \.code) { parts.read(.project) }
    let agreements = EntityList<Agreement>(code: \.code) { parts.read(.agreement) }
    agreementList = agreements
    agreementsOfProject = Deferred {
      agreements.entities.enumerated().reduce(into: [:]) { indices, agreement in
        Self.note(agreement.element.value, agreement.offset, in: &indices)
      }
    }
    controlList = Deferred { parts.read(.control) }
    obligationList = Deferred { parts.read(.obligation) }
    submissionList = Deferred { parts.read(.submission) }
  }

  private static func names(_ settings: PortfolioSettings) -> [Code<Country>: LocalizedText] {
    settings.countryNames.reduce(into: [:]) { $0[$1.country] = $1.name }
  }

  private static func note(
    _ agreement: Agreement, _ index: Int, in indices: inout [Code<Project>: [Int]]
  ) {
    for project in agreement.projects { indices[project.project, default: []].append(index) }
  }

  mutating func add(_ funder: Sourced<Funder>) { funderList.add(funder, as: funder.value.code) }

  mutating func add(_ project: Sourced<Project>) {
    projectList.add(project, as: project.value.code)
  }

  mutating func add(_ agreement: Sourced<Agreement>) {
    let index = agreements.count
    agreementsOfProject.change { Self.note(agreement.value, index, in: &$0) }
    agreementList.add(agreement, as: agreement.value.code)
  }

  mutating func add(_ control: Sourced<ControlTotal>) {
    controlList.change { $0.append(control) }
  }

  mutating func add(_ snapshot: Sourced<ObligationSnapshot>) {
    obligationList.change { $0.append(snapshot) }
  }

  mutating func add(_ submission: Sourced<Submission>) {
    submissionList.change { $0.append(submission) }
  }

  public func funder(_ code: Code<Funder>) -> Funder? { funderList.entity(code)?.value }

  public func project(_ code: Code<Project>) -> Project? { projectList.entity(code)?.value }

  public func agreement(_ code: Code<Agreement>) -> Agreement? {
    agreementList.entity(code)?.value
  }

  /// An agreement with its place, which is handed on without being copied.
  func sourcedAgreement(_ code: Code<Agreement>) -> Sourced<Agreement>? {
    agreementList.entity(code)
  }

  /// How the amounts under an agreement are converted; those under none, as the portfolio says.
  public func rateTerms(of agreement: Agreement?) -> RateTerms {
    settings.rateTerms(of: agreement, funder: agreement.flatMap { funder($0.funder) })
  }

  /// How a row is converted: by the terms of the agreement that pays it. Where several pay it
  /// together that convert differently, as the portfolio says, for it is converted whole.
  public func rateTerms(of transaction: Transaction) -> RateTerms {
    if transaction.cofunding.isEmpty {
      let agreement = transaction.agreement.flatMap { sourcedAgreement($0) }
      return agreement.map { rateTerms(of: $0.value) } ?? rateTerms(of: nil as Agreement?)
    }
    let codes = [transaction.agreement].compactMap(\.self) + transaction.cofunding.map(\.agreement)
    let terms = Set(codes.map { rateTerms(of: agreement($0)) })
    return terms.count == 1 ? terms.first ?? RateTerms() : rateTerms(of: nil as Agreement?)
  }

  public func agreements(of project: Code<Project>) -> [Agreement] {
    let entities = agreements
    return (agreementsOfProject.value[project] ?? []).map { entities[$0].value }
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
      case .funder: funderList.index(of: Code(key))
      case .project: projectList.index(of: Code(key))
      case .agreement: agreementList.index(of: Code(key))
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
