import PortfolioModel
import ReferenceData

/// The funders that the activities of a source name, with all names they go by.
struct FunderNames {
  private var order: [String] = []
  private var names: [String: [LocalizedText]] = [:]
  private var types: [String: Code<OrganisationType>] = [:]
  private var reporters: Set<String> = []
  /// Who was named before under the same names.
  private var seen: Set<Naming> = []

  /// What a funder is known by.
  private struct Naming: Hashable {
    let identifier: String?
    let type: String?
    let names: [NarrativeDraft.Text]
    let language: String?
    let activity: Language
  }

  /// More names than any funder has in earnest.
  private static let mostNames = 20

  mutating func add(_ activity: ActivityMaking) {
    if !activity.reporter.code.isEmpty { reporters.insert(activity.reporter.code) }
    for draft in activity.fundingDrafts { add(draft, activity.language) }
    if activity.paysItself { add(activity.reporter) }
  }

  private mutating func add(_ draft: OrganisationDraft, _ language: Language) {
    let naming = Naming(
      identifier: draft.identifier, type: draft.type, names: draft.names,
      language: draft.language, activity: language)
    guard seen.insert(naming).inserted, let organisation = draft.published(language) else { return }
    add(organisation)
  }

  private mutating func add(_ organisation: PublishedOrganisation) {
    guard !organisation.code.isEmpty else { return }
    if names[organisation.code] == nil {
      names[organisation.code] = []
      order.append(organisation.code)
    }
    if types[organisation.code] == nil, let type = organisation.type {
      types[organisation.code] = Code(type)
    }
    guard let name = organisation.name, let known = names[organisation.code],
      known.count < Self.mostNames, !known.contains(name)
    else { return }
    names[organisation.code]?.append(name)
  }

  /// The funders in the order in which they are first named, each under the first of its names.
  var funders: [Funder] {
    order.map { code in
      let names = names[code] ?? []
      let known = KnownFunders.name(ofOneCalled: [code])
      var funder = Funder(
        code: Code(code), name: names.first ?? known ?? LocalizedText(code, in: .english))
      funder.identifiers = names.dropFirst().flatMap { name in
        name.languages.compactMap { name[$0] }
      }
      funder.type = types[code]
      funder.isInternal = reporters.contains(code)
      return funder
    }
  }
}

extension ActivityMaking {
  /// Who pays: participants in that role and providers.
  fileprivate var fundingDrafts: [OrganisationDraft] {
    draft.participants.filter { $0.publishedRole == .funding }
      + draft.transactions.compactMap(\.provider)
  }

  /// Whether the publisher makes payments of its own.
  fileprivate var paysItself: Bool {
    transactions.contains { $0.value.provider == nil && !$0.value.type.isIncoming }
  }

  /// The codes of all who pay, each once.
  var funderCodes: [Code<Funder>] {
    let codes = fundingDrafts.compactMap(\.code) + (paysItself ? [reporter.code] : [])
    return codes.firstOfEach.map { Code($0) }
  }
}
