import PortfolioModel
import Syntax

/// An agreement file as it is written: its amounts are numbers in the agreement's currency.
struct AgreementRecord: Sendable {
  var code = Code<Agreement>("")
  var title: LocalizedText?
  var funder = Code<Funder>("")
  var currency = Currency(code: "", decimals: 0)
  var amount: Located<Stated<Quantity>>?
  var projects: [AgreementProject] = []
  var signed: Day?
  var start: Day?
  var end: Located<Day>?
  var instalments: [InstalmentRecord] = []
  var amendments: [AmendmentRecord] = []
  var lines: [BudgetLineRecord] = []
  var closed: Day?
  var liquidationDays: Int?
  var partnerTransfers = Agreement.PartnerTransfers.onTransfer
  var overhead: Overhead?
  var wholeAction: Located<Quantity>?
  var rateRule: RateRule?
  var fixedRates: [FixedRate] = []
  var rules: [AgreementRule] = []
  var reports: [ReportingObligation] = []
  var sent: [SentReport] = []
  var phasing: [PlannedRecord] = []
}

extension FieldList<AgreementRecord> {
  static let agreement = FieldList(
    "agreement", blank: AgreementRecord(),
    [
      Field("code", \.code, .code("code"), .essential),
      Field("title", \.title, .localizedText),
      Field("funder", \.funder, .reference(), .essential),
      Field("currency", \.currency, .currency, .essential),
      Field("amount", at: \.amount, .statedQuantity, .required),
      Field("projects", each: \.projects, FieldList<AgreementProject>.agreementProject.format),
      Field("signed", \.signed, .day),
      Field("start", \.start, .day),
      Field("end", at: \.end, .day),
      Field("instalments", each: \.instalments, FieldList<InstalmentRecord>.instalment.format),
      Field("amendments", each: \.amendments, FieldList<AmendmentRecord>.amendment.format),
      Field("lines", each: \.lines, FieldList<BudgetLineRecord>.line.format),
      Field("closed", \.closed, .day),
      Field("liquidation_days", \.liquidationDays, .count),
      Field("partner_transfers", \.partnerTransfers, .oneOf("partner-transfers")),
      Field("overhead", \.overhead, FieldList<Overhead>.overhead.format),
      Field("whole_action", at: \.wholeAction, .quantity),
      Field("rate_rule", \.rateRule, .oneOf("rate-rule")),
      Field("fixed_rates", each: \.fixedRates, FieldList<FixedRate>.fixedRate.format),
      Field("rules", each: \.rules, FieldList<AgreementRule>.rule.format),
      Field(
        "reports", each: \.reports, FieldList<ReportingObligation>.reportingObligation.format),
      Field("sent", each: \.sent, FieldList<SentReport>.sentReport.format),
      Field("phasing", each: \.phasing, FieldList<PlannedRecord>.planned.format),
    ])
}

extension FieldList<AgreementProject> {
  static let agreementProject = FieldList(
    "agreement-project", blank: AgreementProject(project: Code("")), shorthand: "project",
    [
      Field("project", \.project, .reference(), .essential),
      Field("share", \.share, .share),
    ])
}

struct InstalmentRecord: Sendable {
  var due: Day?
  var amount: Located<Quantity>?
  var conditionsMet = true
  var note: String?
}

extension FieldList<InstalmentRecord> {
  static let instalment = FieldList(
    "instalment", blank: InstalmentRecord(),
    [
      Field("due", \.due, .day, .essential),
      Field("amount", at: \.amount, .quantity, .essential),
      Field("conditions_met", \.conditionsMet, .yesOrNo),
      Field("note", \.note, .text),
    ])
}

struct AmendmentRecord: Sendable {
  var amendment = Amendment(date: .distantPast)
  var amount: Located<Quantity>?
}

extension FieldList<AmendmentRecord> {
  static let amendment = FieldList(
    "amendment", blank: AmendmentRecord(),
    [
      Field("date", \.amendment.date, .day, .essential),
      Field("kind", \.amendment.kind, .oneOf("amendment-kind")),
      Field("recorded", \.amendment.recorded, .day),
      Field("amount", at: \.amount, .quantity),
      Field("end", \.amendment.end, .day),
      Field("note", \.amendment.note, .text),
    ])
}

struct BudgetLineRecord: Sendable {
  var code = Code<BudgetLine>("")
  var title = LocalizedText([:])
  var category: String?
  var approved: Located<Stated<Quantity>>?
  var revisions: [RevisionRecord] = []
  var project: Code<Project>?
  var explanation: LocalizedText?
}

extension FieldList<BudgetLineRecord> {
  static let line = FieldList(
    "line", blank: BudgetLineRecord(),
    [
      Field("code", \.code, .code("code"), .essential),
      Field("title", \.title, .localizedText, .required),
      Field("category", \.category, .text),
      Field("approved", at: \.approved, .statedQuantity, .required),
      Field("revisions", each: \.revisions, FieldList<RevisionRecord>.revision.format),
      Field("project", \.project, .reference()),
      Field("explanation", \.explanation, .localizedText),
    ])
}

struct RevisionRecord: Sendable {
  var date = Day.distantPast
  var recorded: Day?
  var amount: Located<Quantity>?
}

extension FieldList<RevisionRecord> {
  static let revision = FieldList(
    "revision", blank: RevisionRecord(),
    [
      Field("date", \.date, .day, .essential),
      Field("recorded", \.recorded, .day),
      Field("amount", at: \.amount, .quantity, .essential),
    ])
}

struct PlannedRecord: Sendable {
  var month: PartialDate?
  var amount: Located<Quantity>?
}

extension FieldList<PlannedRecord> {
  static let planned = FieldList(
    "planned", blank: PlannedRecord(),
    [
      Field("month", \.month, .partialDate, .essential),
      Field("amount", at: \.amount, .quantity, .essential),
    ])
}
