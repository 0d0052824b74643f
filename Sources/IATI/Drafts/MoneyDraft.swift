import PortfolioModel

/// An amount, as it is written.
struct MoneyDraft: Sendable {
  var text = ""
  var currency: String?
  var date: Day?
}

extension ElementList<MoneyDraft> {
  static let value = ElementList(
    "value", blank: MoneyDraft(),
    [
      .text("The amount.") { $1.text = $0 },
      .attribute("currency", "Its currency, where that is not the activity's.", in: .capital) {
        $1.currency = $0
      },
      .attribute("value-date", "The day whose rate converts it.", .day) { $1.date = $0 },
    ])
}

/// A budget or a planned disbursement, as it is written.
struct PlannedMoneyDraft: Sendable {
  var line = 0
  var type: String?
  var status: String?
  var start: Day?
  var end: Day?
  var value: MoneyDraft?
  var provider: OrganisationDraft?
  var receiver: OrganisationDraft?
}

extension ElementList<PlannedMoneyDraft> {
  static let plannedMoney = ElementList(
    "planned-money", blank: PlannedMoneyDraft(),
    [
      .attribute("type", "1 the original, 2 a revision that takes its place.") { $1.type = $0 },
      .attribute("status", "1 indicative, 2 committed.") { $1.status = $0 },
      .day("period-start", "The period's first day.") { $1.start = $0 },
      .day("period-end", "The period's last day.") { $1.end = $0 },
      .element("value", "What is planned.", .value) { $1.value = $0 },
      .element("provider-org", "Who will pay.", .organisation) { $1.provider = $0 },
      .element("receiver-org", "Who will be paid.", .organisation) { $1.receiver = $0 },
    ])
}

extension PlannedMoneyDraft {
  /// The same with the line on which it begins.
  func on(line: Int) -> PlannedMoneyDraft {
    var draft = self
    draft.line = line
    return draft
  }
}
