import PortfolioModel
import ReferenceData

extension ActivityMaking {
  /// The activity as far as sums of its transactions tell of it: what it is called, its status, and
  /// who has a part in its money.
  var projectOfSums: Project {
    var project = Project(code: code, title: title)
    project.status = status
    var publication = Publication(reporter: reporter)
    publication.participants = draft.participants.filter { $0.publishedRole == .funding }
      .compactMap(\.code).map { code in
        var funder = PublishedOrganisation(code: code)
        funder.role = .funding
        return funder
      }
    project.publication = publication
    return project
  }

  private var title: LocalizedText {
    draft.title?.localized(language).nonEmpty ?? LocalizedText(code.text, in: language)
  }

  private var status: ListedStatus? {
    draft.status.flatMap { ProjectStatus.byWord[$0] }.map { ListedStatus(status: $0) }
  }

  /// The activity as a project.
  var project: Project {
    var project = Project(code: code, title: title)
    project.identifiers = draft.otherIdentifiers.compactMap(identifier)
    project.description = generalDescription.map { draft.descriptions[$0].localized(language) }
    project.targetGroups = draft.descriptions.filter { $0.type == "3" }
      .map { $0.localized(language) }
    project.status = status
    project.dates = dates.map { [$0] } ?? []
    project.countries = draft.countries.filter { !$0.code.isEmpty }.map { country in
      var share = CountryShare(country: Code(country.code))
      share.share = country.share
      return share
    }
    project.sectors = draft.sectors.filter(\.isOfDAC).map { sector in
      var share = SectorShare(sector: Code(sector.code))
      share.share = sector.share
      return share
    }
    project.locations = draft.locations.compactMap(location)
    project.parent = draft.related.first { $0.relation == 1 && !$0.activity.isEmpty }
      .map { Code($0.activity) }
    project.tags = tags
    project.partners = draft.participants.compactMap(partner)
    project.results = results
    project.environment.scores = markerScores
    project.documents = draft.documents.compactMap(document)
    project.publication = publication
    return project
  }

  private var generalDescription: Int? {
    draft.descriptions.firstIndex { ($0.type ?? "1") == "1" }
  }

  /// Descriptions of other types, and further general ones.
  var otherDescriptions: [NarrativeDraft] {
    draft.descriptions.enumerated().filter { $0 != generalDescription && $1.type != "3" }
      .map(\.element)
  }

  private func identifier(_ other: OtherIdentifierDraft) -> Identifier? {
    guard !other.value.isEmpty else { return nil }
    let owner = other.owner.flatMap { $0.names.first?.text ?? $0.identifier }
    return Identifier(system: owner ?? other.type ?? "IATI", value: other.value)
  }

  /// Planned and actual dates by IATI's codes of ActivityDateType.
  private var dates: ProjectDates? {
    guard draft.dates.contains(where: { $0.day != nil }) else { return nil }
    func date(_ type: String) -> PartialDate? {
      draft.dates.first { $0.type == type && $0.day != nil }?.day.map { PartialDate($0) }
    }
    var dates = ProjectDates()
    dates.plannedStart = date("1")
    dates.actualStart = date("2")
    dates.plannedEnd = date("3")
    dates.actualEnd = date("4")
    return dates
  }

  private func location(_ draft: LocationDraft) -> Location? {
    let name = draft.name ?? draft.description ?? draft.activityDescription
    let fallback = draft.reference ?? draft.identifiers.first?.code
    guard
      let text = name?.localized(language) ?? fallback.map({ LocalizedText($0, in: language) })
    else { return nil }
    var location = Location(name: text)
    let codes = (draft.administrative + draft.identifiers).map(\.code).filter { !$0.isEmpty }
    location.administrative = codes.isEmpty ? nil : codes.joined(separator: ", ")
    let degrees = (draft.position ?? "").split { $0.isWhitespace || $0 == "," }
      .compactMap { ElementForm<Quantity>.quantity.read(String($0)) }
    if degrees.count == 2 {
      (location.latitude, location.longitude) = (degrees[0], degrees[1])
    }
    return location
  }

  /// An organisation that does the work, other than the publisher itself.
  private func partner(_ draft: OrganisationDraft) -> Partner? {
    guard let organisation = draft.published(language), organisation.role != .funding,
      organisation.code != reporter.code
    else { return nil }
    var partner = Partner(
      name: organisation.name ?? LocalizedText(organisation.code, in: language))
    partner.kind = organisation.type.flatMap { Partner.Kind.byOrganisationType[$0] }
    partner.identifier = organisation.identifier
    return partner
  }

  /// A document under its title, else under its address; without either, it is none.
  func document(_ draft: DocumentDraft) -> ProjectDocument? {
    let link = draft.link.map { LocalizedText($0, in: language) }
    guard let title = draft.title.localized(language).nonEmpty ?? link else { return nil }
    var document = ProjectDocument(title: title)
    document.link = draft.link
    document.date = draft.date.map { PartialDate($0) }
    var publication = PublishedDocument()
    publication.description = draft.description?.localized(language)
    publication.format = draft.format
    publication.categories = draft.categories
    publication.languages = draft.languages
    document.publication = publication
    return document
  }
}

extension Partner.Kind {
  /// The kinds by IATI's codes of OrganisationType.
  fileprivate static let byOrganisationType: [String: Partner.Kind] = [
    "10": .government, "11": .localAuthority, "15": .government, "21": .nonGovernmental,
    "22": .nonGovernmental, "23": .nonGovernmental, "24": .nonGovernmental, "70": .privateSector,
    "71": .privateSector, "72": .privateSector, "73": .privateSector, "80": .academic,
  ]
}
