import PortfolioModel

/// An activity, as it is written.
struct ActivityDraft: Sendable {
  var line = 0
  var language: String?
  var currency: String?
  var isHumanitarian: Bool?
  var hierarchy: Int?
  var identifier = ""
  var reporter: OrganisationDraft?
  var otherIdentifiers: [OtherIdentifierDraft] = []
  var participants: [OrganisationDraft] = []
  var title: NarrativeDraft?
  var descriptions: [NarrativeDraft] = []
  var status: String?
  var dates: [DateDraft] = []
  var scope: String?
  var collaboration: String?
  var countries: [CodeDraft] = []
  var regions: [CodeDraft] = []
  var locations: [LocationDraft] = []
  var sectors: [CodeDraft] = []
  var tags: [CodeDraft] = []
  var markers: [CodeDraft] = []
  var humanitarianScopes: [CodeDraft] = []
  var classification = MoneyClassification()
  var budgets: [PlannedMoneyDraft] = []
  var plannedDisbursements: [PlannedMoneyDraft] = []
  var transactions: [TransactionDraft] = []
  var documents: [DocumentDraft] = []
  var related: [RelatedDraft] = []
  var results: [ResultDraft] = []
  /// Parts that are too large to be taken, by their names and lines.
  var tooLarge: [(name: String, line: Int)] = []
}

/// Another identifier of an activity, as it is written.
struct OtherIdentifierDraft: Sendable {
  var value = ""
  var type: String?
  var owner: OrganisationDraft?
}

/// Another activity, as it is written.
struct RelatedDraft: Sendable {
  var activity = ""
  var relation: Int?
}

extension ElementList<String> {
  /// An element that is an identifier and nothing else.
  static let activityIdentifier = ElementList(
    "iati-identifier", blank: "", [.codeText("The identifier.") { $1 = $0 }])
}

extension ElementList<OtherIdentifierDraft> {
  static let otherIdentifier = ElementList(
    "other-identifier", blank: OtherIdentifierDraft(),
    [
      .attribute("ref", "The identifier.") { $1.value = $0 },
      .attribute("type", "What sort of identifier it is.") { $1.type = $0 },
      .element("owner-org", "Whose identifier it is.", .organisation) { $1.owner = $0 },
    ])
}

extension ElementList<RelatedDraft> {
  static let related = ElementList(
    "related-activity", blank: RelatedDraft(),
    [
      .attribute("ref", "Its identifier.") { $1.activity = $0 },
      .attribute("type", "1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party.", .number) {
        $1.relation = $0
      },
    ])
}
