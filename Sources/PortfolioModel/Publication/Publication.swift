/// What the publication of a project says that project files have no field for
/// [IATI: iati-activity].
public struct Publication: Hashable, Sendable, Codable {
  /// Who publishes [IATI: reporting-org].
  public var reporter: PublishedOrganisation
  /// Who takes part, and as what [IATI: participating-org].
  public var participants: [PublishedOrganisation] = []
  /// The codes of those who pay for it: funding participants, providers of transactions, and the
  /// publisher where it pays itself.
  public var funders: [Code<Funder>] = []
  /// Whether it tells what was spent; where it does not, that is unknown and not zero.
  public var hasSpending = false
  /// Further descriptions, by IATI's codes of DescriptionType: objectives, target groups …
  public var descriptions: [PublishedText] = []
  /// The level of the activity among those of its publisher, 1 being the highest.
  public var hierarchy: Int?
  public var isHumanitarian: Bool?
  /// How far the activity reaches, by IATI's list ActivityScope.
  public var scope: String?
  public var collaboration: String?
  public var classification = MoneyClassification()
  public var regions: [PublishedCode] = []
  /// Sectors of all vocabularies.
  public var sectors: [PublishedCode] = []
  public var tags: [PublishedCode] = []
  public var markers: [PublishedCode] = []
  public var humanitarianScopes: [PublishedCode] = []
  public var budgets: [PublishedBudget] = []
  public var plannedDisbursements: [PlannedDisbursement] = []
  public var related: [RelatedActivity] = []

  public init(reporter: PublishedOrganisation) { self.reporter = reporter }
}

/// A text by IATI's code for what it is about.
public struct PublishedText: Hashable, Sendable, Codable {
  public var type: String?
  public var text: LocalizedText

  public init(type: String?, text: LocalizedText) {
    self.type = type
    self.text = text
  }
}

/// A code of some vocabulary.
public struct PublishedCode: Hashable, Sendable, Codable {
  public var code: String
  /// IATI's number of the vocabulary; without one, the standard's own.
  public var vocabulary: String?
  public var vocabularyURI: String?
  public var name: LocalizedText?
  /// The part of the activity's money.
  public var share: Share?
  /// How much a policy marker matters to the activity, by IATI's list PolicySignificance.
  public var significance: String?
  /// What a humanitarian scope is: 1 an emergency, 2 an appeal.
  public var type: String?

  public init(code: String) { self.code = code }
}

/// Another activity that this one belongs with.
public struct RelatedActivity: Hashable, Sendable, Codable {
  public var activity: String
  public var relation: Relation

  public init(activity: String, relation: Relation) {
    self.activity = activity
    self.relation = relation
  }

  /// What the other activity is to this one [IATI: RelatedActivityType].
  public enum Relation: Int, CaseIterable, Sendable, Codable {
    case parent = 1
    case child, sibling, cofunded, thirdParty
  }
}
