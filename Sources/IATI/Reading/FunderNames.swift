import PortfolioModel
import ReferenceData

/// The funders that the activities of a source name, with all names they go by.
struct FunderNames {
  private var order: [String] = []
  private var names: [String: [LocalizedText]] = [:]
  private var types: [String: Code<OrganisationType>] = [:]
  private var reporters: Set<String> = []

  /// More names than any funder has in earnest.
  private static let mostNames = 20

  mutating func add(_ activity: ActivityMaking) {
    if !activity.reporter.code.isEmpty { reporters.insert(activity.reporter.code) }
    for organisation in activity.fundingOrganisations { add(organisation) }
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
  /// Who pays: participants in that role, providers, and the publisher of its own payments.
  var fundingOrganisations: [PublishedOrganisation] {
    let participants = draft.participants.compactMap { $0.published(language) }
    let providers = draft.transactions.compactMap { $0.provider?.published(language) }
    let paysItself = transactions.contains {
      $0.value.provider == nil && !$0.value.type.isIncoming
    }
    return participants.filter { $0.role == .funding } + providers + (paysItself ? [reporter] : [])
  }
}
