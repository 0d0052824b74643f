import PortfolioModel

/// A second agreement, with rules, a calendar, an obligation and an advance.
extension SentinelReport {
  static var secondAgreement: Agreement {
    var agreement = Agreement(code: Code("A2"), funder: Code("F2"), currency: money(0).currency)
    agreement.amount = .value(money(5_000))
    agreement.projects = [AgreementProject(project: Code("P2"))]
    agreement.start = day("2024-01-01")
    agreement.end = day("2026-12-31")
    agreement.partnerTransfers = .onReport
    var staff = BudgetLine(
      code: Code("B1"), title: text("Staff"), approved: .value(money(4_000)))
    staff.revisions = [BudgetRevision(date: day("2025-02-02"), amount: money(3_950))]
    var travel = BudgetLine(
      code: Code("B2"), title: text("Travel"), approved: .value(money(1_000)))
    travel.revisions = [BudgetRevision(date: day("2025-02-02"), amount: money(1_050))]
    agreement.lines = [staff, travel]
    var rule = AgreementRule(kind: .transfers, title: text("Rule title"))
    rule.limit = Share(10, of: 100)
    rule.consequence = text("Rule consequence")
    rule.source = "Rule source"
    agreement.rules = [rule]
    var report = ReportingObligation(kind: .financial, due: CalendarSpan(30, .day))
    report.every = CalendarSpan(6, .month)
    report.responsible = "Officer name"
    report.source = "Clause 7"
    agreement.reports = [report]
    var sent = SentReport(kind: .financial, on: day("2024-07-20"))
    sent.periodEnd = day("2024-06-30")
    agreement.sent = [sent]
    agreement.phasing = [
      PlannedSpending(month: day("2024-05-01"), amount: money(160)),
      PlannedSpending(month: day("2024-08-01"), amount: money(4_840)),
    ]
    return agreement
  }

  /// Of the first agreement, as if T5 had been less by 10 and T6 had not been there.
  static var submission: Submission {
    var submission = Submission(
      agreement: Code("A1"), report: "donor", asOf: day("2025-04-05"), to: day("2025-03-31"))
    submission.granted = .value(money(1_000))
    submission.received = .value(money(610))
    submission.interest = .value(money(7))
    submission.spent = .value(money(190))
    let line = Code<BudgetLine>("L1")
    submission.lines = [
      Submission.Line(code: line, revised: .value(money(777)), spent: .value(money(190)))
    ]
    submission.spending = [
      SpendingRow(id: "T2", line: line, amount: money(100)),
      SpendingRow(id: "T5", line: line, amount: money(90)),
    ]
    return submission
  }

  static var control: ControlTotal {
    var control = ControlTotal(type: .expenditure, amount: money(222))
    control.project = Code("P2")
    control.agreement = Code("A2")
    control.period = PartialDate("2024")
    control.day = day("2025-01-31")
    return control
  }

  static var secondTransactions: [Transaction] {
    func row(
      _ id: String, _ type: TransactionType, _ date: String, _ units: Int64
    ) -> Transaction {
      var transaction = Transaction(id: id, type: type, date: day(date), amount: money(units))
      transaction.project = Code("P2")
      transaction.agreement = Code("A2")
      return transaction
    }
    var advance = row("T20", .disbursement, "2024-05-01", 400)
    advance.receiver = "Partner name"
    var accepted = row("T21", .expenditure, "2024-05-31", 150)
    accepted.advance = "T20"
    var back = row("T22", .disbursement, "2024-08-31", -30)
    back.advance = "T20"
    var booked = row("T26", .creditGuarantee, "2024-09-09", 40)
    booked.booked = Money(minorUnits: 9_000, currency: dollar)
    var unknown = row("T27", .creditGuarantee, "2024-09-10", 0)
    unknown.amount = Money(minorUnits: 7_125, currency: Currency(code: "TND", decimals: 3))
    let obligation = row("T23", .outgoingCommitment, "2024-08-01", 210)
    var paid = row("T24", .expenditure, "2024-08-08", 70)
    paid.line = Code("B2")
    paid.recorded = day("2024-08-09")
    paid.incurred = day("2024-08-07")
    paid.receiver = "Vendor name"
    paid.obligation = "T23"
    paid.account = "6100"
    paid.description = "Row description"
    paid.reference = "Voucher 8"
    return [
      row("T25", .incomingFunds, "2024-03-01", 990), advance, accepted, back, obligation, paid,
      booked, unknown,
    ]
  }
}
