import PortfolioModel
import Syntax

extension AgreementRecord {
  func made(_ reading: inout Reading) -> Agreement {
    var agreement = Agreement(code: code, funder: funder, currency: currency)
    agreement.title = title
    agreement.amount = reading.money(amount, currency)
    agreement.projects = projects
    agreement.signed = signed
    agreement.start = start
    agreement.end = end?.value
    if let start, let end, end.value < start {
      reading.error(
        .endBeforeStart(start, end.value), at: end.position, remedy: .endBeforeStartHelp)
    }
    agreement.instalments = instalments.compactMap { $0.made(currency, &reading) }
    agreement.amendments = amendments.map { $0.made(currency, &reading) }
    agreement.lines = lines.map { $0.made(currency, &reading) }
    agreement.closed = closed
    agreement.liquidationDays = liquidationDays
    agreement.partnerTransfers = partnerTransfers
    agreement.overhead = overhead
    agreement.wholeAction = wholeAction.flatMap { reading.money($0, currency) }
    agreement.rateRule = rateRule
    agreement.fixedRates = fixedRates
    agreement.rules = rules
    agreement.reports = reports
    agreement.sent = sent
    agreement.phasing = phasing.compactMap { $0.made(currency, &reading) }
    return agreement
  }
}

extension InstalmentRecord {
  func made(_ currency: Currency, _ reading: inout Reading) -> Instalment? {
    guard let due, let amount, let money = reading.money(amount, currency) else { return nil }
    var instalment = Instalment(due: due, amount: money)
    instalment.conditionsMet = conditionsMet
    instalment.note = note
    return instalment
  }
}

extension AmendmentRecord {
  func made(_ currency: Currency, _ reading: inout Reading) -> Amendment {
    var amendment = amendment
    amendment.amount = amount.flatMap { reading.money($0, currency) }
    return amendment
  }
}

extension BudgetLineRecord {
  func made(_ currency: Currency, _ reading: inout Reading) -> BudgetLine {
    var line = BudgetLine(
      code: code, title: title.orCode(code, in: reading.language),
      approved: reading.money(approved, currency))
    line.category = category
    line.revisions = revisions.compactMap { $0.made(currency, &reading) }
    line.project = project
    line.explanation = explanation
    return line
  }
}

extension RevisionRecord {
  func made(_ currency: Currency, _ reading: inout Reading) -> BudgetRevision? {
    guard let amount, let money = reading.money(amount, currency) else { return nil }
    var revision = BudgetRevision(date: date, amount: money)
    revision.recorded = recorded
    return revision
  }
}

extension PlannedRecord {
  func made(_ currency: Currency, _ reading: inout Reading) -> PlannedSpending? {
    guard let month, let amount, let money = reading.money(amount, currency) else { return nil }
    return PlannedSpending(month: month.firstDay, amount: money)
  }
}
