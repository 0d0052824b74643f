import PortfolioModel
import Syntax

/// A planned amount as it is written: number and currency apart.
private struct PlannedMoneyRecord: Sendable {
  var first = Day.distantPast
  var last: Day?
  var amount: Located<Quantity>?
  var currency = Currency(code: "", decimals: 0)
  var valueDate: Day?
  var isRevised = false
  var isCommitted = false
  var provider: PublishedOrganisation?
  var receiver: PublishedOrganisation?
}

extension FieldList<PlannedMoneyRecord> {
  fileprivate static let budget = FieldList(
    "published-budget", blank: PlannedMoneyRecord(),
    [
      Field("from", \.first, .day, .essential),
      Field("to", \.last, .day),
      Field("amount", at: \.amount, .quantity, .essential).inMinorUnits { $0.currency },
      Field("currency", \.currency, .currency, .essential),
      Field("value_date", \.valueDate, .day),
      Field("revised", \.isRevised, .yesOrNo),
      Field("committed", \.isCommitted, .yesOrNo),
    ])

  fileprivate static let disbursement = FieldList(
    "planned-disbursement", blank: PlannedMoneyRecord(),
    [
      Field("from", \.first, .day, .essential),
      Field("to", \.last, .day),
      Field("amount", at: \.amount, .quantity, .essential).inMinorUnits { $0.currency },
      Field("currency", \.currency, .currency, .essential),
      Field("value_date", \.valueDate, .day),
      Field("revised", \.isRevised, .yesOrNo),
      Field("provider", \.provider, .publishedOrganisation),
      Field("receiver", \.receiver, .publishedOrganisation),
    ])
}

extension Format<PublishedBudget> {
  static let publishedBudget = FieldList<PlannedMoneyRecord>.budget.format.making {
    record, reading in
    guard let amount = record.amount.flatMap({ reading.money($0, record.currency) }) else {
      return nil
    }
    var budget = PublishedBudget(
      first: record.first, last: record.last ?? record.first, amount: amount)
    budget.valueDate = record.valueDate
    budget.isRevised = record.isRevised
    budget.isCommitted = record.isCommitted
    return budget
  } from: { (budget: PublishedBudget) in
    var record = PlannedMoneyRecord()
    record.first = budget.first
    record.last = budget.last
    record.amount = Located(budget.amount.quantity)
    record.currency = budget.amount.currency
    record.valueDate = budget.valueDate
    record.isRevised = budget.isRevised
    record.isCommitted = budget.isCommitted
    return record
  }
}

extension Format<PlannedDisbursement> {
  static let plannedDisbursement = FieldList<PlannedMoneyRecord>.disbursement.format.making {
    record, reading in
    guard let amount = record.amount.flatMap({ reading.money($0, record.currency) }) else {
      return nil
    }
    var planned = PlannedDisbursement(first: record.first, amount: amount)
    planned.last = record.last
    planned.valueDate = record.valueDate
    planned.isRevised = record.isRevised
    planned.provider = record.provider
    planned.receiver = record.receiver
    return planned
  } from: { (planned: PlannedDisbursement) in
    var record = PlannedMoneyRecord()
    record.first = planned.first
    record.last = planned.last
    record.amount = Located(planned.amount.quantity)
    record.currency = planned.amount.currency
    record.valueDate = planned.valueDate
    record.isRevised = planned.isRevised
    record.provider = planned.provider
    record.receiver = planned.receiver
    return record
  }
}
