import PortfolioModel

extension ElementList<ActivityDraft> {
  static let activity = ElementList(
    "iati-activity", blank: ActivityDraft(),
    attributes + identity + places + kinds + money + rest)

  private static let attributes: [Entry] = [
    .attribute("xml:lang", "The language of texts that name none.", in: .small) {
      $1.language = $0
    },
    .attribute("default-currency", "The currency of amounts that name none.", in: .capital) {
      $1.currency = $0
    },
    .attribute("humanitarian", "Whether it is humanitarian.", .truth) { $1.isHumanitarian = $0 },
    .attribute("hierarchy", "Its level among the publisher's activities.", .number) {
      $1.hierarchy = $0
    },
  ]

  private static let identity: [Entry] = [
    .element("iati-identifier", "What everybody calls it.", .activityIdentifier) {
      $1.identifier = $0
    },
    .element("reporting-org", "Who publishes.", .organisation) { $1.reporter = $0 },
    .narratives("title", "What it is called.") { $1.title = $0 },
    .narratives("description", "What it is about; by type, its objectives or target groups.") {
      $1.descriptions.append($0)
    },
    .element("participating-org", "Who takes part, and as what.", .organisation) {
      $1.participants.append($0)
    },
    .element("other-identifier", "What others call it.", .otherIdentifier) {
      $1.otherIdentifiers.append($0)
    },
    .code("activity-status", "How far it is.") { $1.status = $0 },
    .element("activity-date", "A planned or actual start or end.", .date) { $1.dates.append($0) },
  ]

  private static let places: [Entry] = [
    .code("activity-scope", "How far it reaches.") { $1.scope = $0 },
    .element("recipient-country", "A country with its part of the money.", .country) {
      $1.countries.append($0)
    },
    .element("recipient-region", "A region with its part of the money.", .vocabularyCode) {
      $1.regions.append($0)
    },
    .element("location", "Where it is carried out.", .location) { $1.locations.append($0) },
  ]

  private static let kinds: [Entry] = [
    .element("sector", "A purpose with its part of the money.", .vocabularyCode) {
      $1.sectors.append($0)
    },
    .element("tag", "A node of a framework, such as a goal.", .vocabularyCode) {
      $1.tags.append($0)
    },
    .element("policy-marker", "How much a policy matters to it.", .vocabularyCode) {
      $1.markers.append($0)
    },
    .element("humanitarian-scope", "The emergency or appeal it answers.", .vocabularyCode) {
      $1.humanitarianScopes.append($0)
    },
    .code("collaboration-type", "Whether aid is bilateral.") { $1.collaboration = $0 },
    .code("default-flow-type", "Whether transactions are development aid.") {
      $1.classification.flowType = $0
    },
    .code("default-finance-type", "Whether transactions are grants or loans.") {
      $1.classification.financeType = $0
    },
    .element("default-aid-type", "The kind of aid, or its earmarking.", .vocabularyCode) {
      $1.classification.aidTypes.append($0.qualified)
    },
    .code("default-tied-status", "Whether money must be spent in the donor's country.") {
      $1.classification.tiedStatus = $0
    },
  ]

  private static let money: [Entry] = [
    .element("budget", "What is planned for a period.", placed: .plannedMoney) {
      $2.budgets.append($0.on(line: $1))
    },
    .element("planned-disbursement", "A payment that is planned.", placed: .plannedMoney) {
      $2.plannedDisbursements.append($0.on(line: $1))
    },
    .element("transaction", "A dated amount.", placed: .transaction) {
      $2.transactions.append($0.on(line: $1))
    },
  ]

  private static let rest: [Entry] = [
    .element("document-link", "A document about it.", .document) { $1.documents.append($0) },
    .element("related-activity", "Another activity that it belongs with.", .related) {
      $1.related.append($0)
    },
    .element("result", "What it brings about.", .result) { $1.results.append($0) },
  ]
}
