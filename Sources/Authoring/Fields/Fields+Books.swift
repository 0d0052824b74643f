import PortfolioModel
import Syntax

/// A row of a table of control totals as it is written.
struct ControlRecord: Sendable {
  var project: Located<Code<Project>>?
  var agreement: Located<Code<Agreement>>?
  var type = TransactionType.expenditure
  var period: PartialDate?
  var day: Day?
  var currency = Currency(code: "", decimals: 0)
  var amount: Located<Quantity>?
}

extension FieldList<ControlRecord> {
  static let control = FieldList(
    "control", blank: ControlRecord(),
    [
      Field("project", at: \.project, .reference()),
      Field("agreement", at: \.agreement, .code("code")),
      Field("type", \.type, .transactionType, .essential),
      Field("period", \.period, .partialDate),
      Field("day", \.day, .day),
      Field("currency", \.currency, .currency, .essential),
      Field("amount", at: \.amount, .quantity, .essential).inMinorUnits { $0.currency },
    ])
}

extension ControlRecord {
  func made(_ reading: inout Reading) -> ControlTotal? {
    guard let amount, let money = reading.money(amount, currency) else { return nil }
    var total = ControlTotal(type: type, amount: money)
    total.project = project?.value
    total.agreement = agreement?.value
    total.period = period
    total.day = day
    return total
  }

  init(_ total: ControlTotal) {
    self.init()
    project = total.project.map { Located($0) }
    agreement = total.agreement.map { Located($0) }
    type = total.type
    period = total.period
    day = total.day
    currency = total.amount.currency
    amount = Located(total.amount.quantity)
  }
}

/// A row of a table of open obligations as it is written.
struct ObligationRecord: Sendable {
  var day = Day.distantPast
  var agreement: Located<Code<Agreement>>?
  var line: Located<Code<BudgetLine>>?
  var project: Located<Code<Project>>?
  var currency = Currency(code: "", decimals: 0)
  var amount: Located<Quantity>?
}

extension FieldList<ObligationRecord> {
  static let obligation = FieldList(
    "obligation", blank: ObligationRecord(),
    [
      Field("day", \.day, .day, .essential),
      Field("agreement", at: \.agreement, .code("code"), .essential),
      Field("line", at: \.line, .code("code")),
      Field("project", at: \.project, .reference()),
      Field("currency", \.currency, .currency, .essential),
      Field("amount", at: \.amount, .quantity, .essential).inMinorUnits { $0.currency },
    ])
}

extension ObligationRecord {
  func made(_ reading: inout Reading) -> ObligationSnapshot? {
    guard let agreement, let amount, let money = reading.money(amount, currency) else {
      return nil
    }
    var snapshot = ObligationSnapshot(day: day, agreement: agreement.value, amount: money)
    snapshot.line = line?.value
    snapshot.project = project?.value
    return snapshot
  }

  init(_ snapshot: ObligationSnapshot) {
    self.init()
    day = snapshot.day
    agreement = Located(snapshot.agreement)
    line = snapshot.line.map { Located($0) }
    project = snapshot.project.map { Located($0) }
    currency = snapshot.amount.currency
    amount = Located(snapshot.amount.quantity)
  }
}
