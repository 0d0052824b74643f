import PortfolioModel

/// A transaction, as it is written.
struct TransactionDraft: Sendable {
  var line = 0
  var reference: String?
  var isHumanitarian: Bool?
  var type: String?
  var date: Day?
  var value: MoneyDraft?
  var description: NarrativeDraft?
  var provider: OrganisationDraft?
  var receiver: OrganisationDraft?
  var countries: [CodeDraft] = []
  var regions: [CodeDraft] = []
  var sectors: [CodeDraft] = []
  var classification = MoneyClassification()
}

extension ElementList<TransactionDraft> {
  static let transaction = ElementList(
    "transaction", blank: TransactionDraft(),
    [
      .attribute("ref", "The publisher's own reference.") { $1.reference = $0 },
      .attribute("humanitarian", "Whether it is humanitarian.", .truth) { $1.isHumanitarian = $0 },
      .code("transaction-type", "Which of the 13 types it is.") { $1.type = $0 },
      .day("transaction-date", "The day of its effect.") { $1.date = $0 },
      .element("value", "Its amount.", .value) { $1.value = $0 },
      .narratives("description", "What it is for.") { $1.description = $0 },
      .element("provider-org", "Who gives the money.", .organisation) { $1.provider = $0 },
      .element("receiver-org", "Who gets the money.", .organisation) { $1.receiver = $0 },
      .code("disbursement-channel", "How it reaches its receiver.") {
        $1.classification.channel = $0
      },
      .element("sector", "A purpose, in the place of the activity's.", .vocabularyCode) {
        $1.sectors.append($0)
      },
      .element("recipient-country", "The country, in the place of the activity's.", .country) {
        $1.countries.append($0)
      },
      .element("recipient-region", "The region, in the place of the activity's.", .vocabularyCode) {
        $1.regions.append($0)
      },
      .code("flow-type", "Whether it is development aid.") { $1.classification.flowType = $0 },
      .code("finance-type", "Whether it is a grant or a loan.") {
        $1.classification.financeType = $0
      },
      .element("aid-type", "The kind of aid, or its earmarking.", .vocabularyCode) {
        $1.classification.aidTypes.append($0.qualified)
      },
      .code("tied-status", "Whether it must be spent in the donor's country.") {
        $1.classification.tiedStatus = $0
      },
    ])
}

extension TransactionDraft {
  /// The same with the line on which it begins.
  func on(line: Int) -> TransactionDraft {
    var draft = self
    draft.line = line
    return draft
  }
}
