/// The contract between the organisation and one funder for one or several projects.
public struct Agreement: Hashable, Sendable, Codable {
  public var code: Code<Agreement>
  public var title: LocalizedText?
  public var funder: Code<Funder>
  public var currency: Currency
  /// The amount as signed; amendments give later totals.
  public var amount: Stated<Money> = .notStated
  public var projects: [AgreementProject] = []
  public var signed: Day?
  public var start: Day?
  public var end: Day?
  public var instalments: [Instalment] = []
  public var amendments: [Amendment] = []
  public var lines: [BudgetLine] = []
  /// The day on which it was closed in the books.
  public var closed: Day?
  /// For how many days after the end what was incurred before it may still be paid.
  public var liquidationDays: Int?
  /// What money handed on to partners is: spent, or an advance until they report.
  public var partnerTransfers = PartnerTransfers.onTransfer
  public var overhead: Overhead?
  /// What the whole action costs, where the funder pays a part of it.
  public var wholeAction: Money?
  /// Which rates its amounts are converted at, where it is not those of its funder or the portfolio.
  public var rateRule: RateRule?
  /// Rates that it lays down itself.
  public var fixedRates: [FixedRate] = []
  public var rules: [AgreementRule] = []
  public var reports: [ReportingObligation] = []
  public var sent: [SentReport] = []
  /// Spending as planned month by month; without it, it is spread evenly.
  public var phasing: [PlannedSpending] = []

  /// When money handed on to a partner is spent.
  public enum PartnerTransfers: String, CaseIterable, Sendable, Codable {
    case onTransfer = "on_transfer"
    /// Until the partner reports it is an advance.
    case onReport = "on_report"
  }

  public init(code: Code<Agreement>, funder: Code<Funder>, currency: Currency) {
    self.code = code
    self.funder = funder
    self.currency = currency
  }
}

/// A project under an agreement, with its part of the amount where several share it.
public struct AgreementProject: Hashable, Sendable, Codable {
  public var project: Code<Project>
  public var share: Share?

  public init(project: Code<Project>, share: Share? = nil) {
    self.project = project
    self.share = share
  }
}

/// A payment the funder has promised.
public struct Instalment: Hashable, Sendable, Codable {
  public var due: Day
  public var amount: Money
  /// Whether what the payment depends on is fulfilled.
  public var conditionsMet = true
  public var note: String?

  public init(due: Day, amount: Money) {
    self.due = due
    self.amount = amount
  }
}

/// A change to an agreement: the new total or the new end, never the difference.
public struct Amendment: Hashable, Sendable, Codable {
  public var date: Day
  public var kind: Kind?
  public var recorded: Day?
  public var amount: Money?
  public var end: Day?
  public var note: String?

  public init(date: Day) { self.date = date }

  /// What sort of change it is.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    case noCostExtension = "no-cost-extension"
    case costExtension = "cost-extension"
    case budgetRevision = "budget-revision"
    case other
  }

  /// The day from which it is in force and known.
  public var visibleFrom: Day { max(date, recorded ?? date) }
}

/// A line of an agreement's budget.
public struct BudgetLine: Hashable, Sendable, Codable {
  public var code: Code<BudgetLine>
  public var title: LocalizedText
  public var category: String?
  public var approved: Stated<Money>
  public var revisions: [BudgetRevision] = []
  public var project: Code<Project>?
  /// Why spending departs from the budget, in the words the funder reads.
  public var explanation: LocalizedText?

  public init(code: Code<BudgetLine>, title: LocalizedText, approved: Stated<Money>) {
    self.code = code
    self.title = title
    self.approved = approved
  }
}

/// The new total of a budget line, in force from a day on.
public struct BudgetRevision: Hashable, Sendable, Codable {
  public var date: Day
  public var recorded: Day?
  public var amount: Money

  public init(date: Day, amount: Money) {
    self.date = date
    self.amount = amount
  }

  /// The day from which it is in force and known.
  public var visibleFrom: Day { max(date, recorded ?? date) }
}
