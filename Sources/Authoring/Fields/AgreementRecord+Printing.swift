import PortfolioModel
import Syntax

extension AgreementRecord {
  init(_ agreement: Agreement) {
    self.init()
    code = agreement.code
    title = agreement.title
    funder = agreement.funder
    currency = agreement.currency
    amount = Located(agreement.amount.map(\.quantity))
    projects = agreement.projects
    signed = agreement.signed
    start = agreement.start
    end = agreement.end.map { Located($0) }
    instalments = agreement.instalments.map(InstalmentRecord.init)
    amendments = agreement.amendments.map(AmendmentRecord.init)
    lines = agreement.lines.map(BudgetLineRecord.init)
    closed = agreement.closed
    liquidationDays = agreement.liquidationDays
    partnerTransfers = agreement.partnerTransfers
    overhead = agreement.overhead
    wholeAction = agreement.wholeAction.map { Located($0.quantity) }
    rateRule = agreement.rateRule
    fixedRates = agreement.fixedRates
    rules = agreement.rules
    reports = agreement.reports
    sent = agreement.sent
    phasing = agreement.phasing.map {
      PlannedRecord(month: PartialDate(monthOf: $0.month), amount: Located($0.amount.quantity))
    }
  }
}

extension InstalmentRecord {
  init(_ instalment: Instalment) {
    self.init()
    due = instalment.due
    amount = Located(instalment.amount.quantity)
    conditionsMet = instalment.conditionsMet
    note = instalment.note
  }
}

extension AmendmentRecord {
  init(_ amendment: Amendment) {
    self.init()
    self.amendment = amendment
    amount = amendment.amount.map { Located($0.quantity) }
  }
}

extension BudgetLineRecord {
  init(_ line: BudgetLine) {
    self.init()
    code = line.code
    title = line.title
    category = line.category
    approved = Located(line.approved.map(\.quantity))
    revisions = line.revisions.map(RevisionRecord.init)
    project = line.project
    explanation = line.explanation
  }
}

extension RevisionRecord {
  init(_ revision: BudgetRevision) {
    self.init()
    date = revision.date
    recorded = revision.recorded
    amount = Located(revision.amount.quantity)
  }
}
