import PortfolioModel

/// An organisation, as it is written.
struct OrganisationDraft: Sendable {
  var identifier: String?
  var type: String?
  var role: String?
  var activity: String?
  var isSecondary: Bool?
  var names: [NarrativeDraft.Text] = []
  var language: String?

  /// What tells the organisation from others: its identifier, else its name as written first.
  var code: String? { identifier ?? names.first?.text }
}

extension ElementList<OrganisationDraft> {
  /// A reporting, participating, providing or receiving organisation.
  static let organisation = ElementList(
    "organisation", blank: OrganisationDraft(),
    [
      .attribute("ref", "Its identifier.") { $1.identifier = $0 },
      .attribute("type", "What sort of organisation it is.") { $1.type = $0 },
      .attribute("role", "What it does in the activity.") { $1.role = $0 },
      .attribute("activity-id", "Its own activity that this one belongs with.") {
        $1.activity = $0
      },
      .attribute("provider-activity-id", "The provider's own activity.") { $1.activity = $0 },
      .attribute("receiver-activity-id", "The receiver's own activity.") { $1.activity = $0 },
      .attribute("secondary-reporter", "Whether it publishes for another.", .truth) {
        $1.isSecondary = $0
      },
      .attribute("xml:lang", "The language of names that name none.", in: .small) {
        $1.language = $0
      },
      .ownNarrative("Its name in a language.") { $1.names.append($0) },
    ])
}

extension OrganisationDraft {
  var publishedRole: PublishedOrganisation.Role? {
    role.flatMap { Int($0) }.flatMap(PublishedOrganisation.Role.init)
  }

  /// The organisation; `nil` where nothing tells which it is.
  func published(_ language: Language) -> PublishedOrganisation? {
    guard let code else { return nil }
    var organisation = PublishedOrganisation(code: code)
    organisation.identifier = identifier
    organisation.name = names.localized(NarrativeDraft.language(self.language) ?? language)
    organisation.type = type
    organisation.role = publishedRole
    organisation.activity = activity
    return organisation
  }
}
