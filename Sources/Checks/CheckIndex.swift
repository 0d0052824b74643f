import PortfolioModel

/// All that the checks look at: never SQL, but what was added up there.
public struct CheckIndex: Sendable {
  /// The day as of which the portfolio is seen.
  public var asOf = Day.distantPast
  public var settings = PortfolioSettings()
  public var funders: [Sourced<Funder>] = [] {
    didSet { fundersByCode = funders.reduce(into: [:]) { $0[$1.value.code] = $1.value } }
  }
  public let projects: [Sourced<Project>]
  public let agreements: [CheckedAgreement]
  public var reversals: [Reversal] = []
  /// The rows that take others back.
  public var takingBack: [Transaction] = [] {
    didSet { takersByRow = Dictionary(grouping: takingBack, by: \.reverses) }
  }
  public var controls: [CheckedControl] = []
  /// What the source holds, and what became of it.
  public var sources: [SourceComparison] = []
  public var obligations: [CheckedObligation] = []
  public var advances: [CheckedAdvance] = []
  /// What each project has, by currency.
  public var projectSums: [ProjectSums] = []
  /// The rates in use, each with the last day it was used for.
  public var rateUses: [CheckedRate] = []
  /// Rates in use beside others for the same day.
  public var rivalRates: [RivalRates] = []
  /// Rows that the books hold in another currency, with what the rule would make of them.
  public var bookings: [CheckedBooking] = []

  private var fundersByCode: [Code<Funder>: Funder] = [:]
  private var takersByRow: [String?: [Transaction]] = [:]
  private let projectsByCode: [Code<Project>: Sourced<Project>]
  private let agreementsByCode: [Code<Agreement>: Sourced<Agreement>]
  private let agreementsByProject: [Code<Project>: [Agreement]]

  public init(projects: [Sourced<Project>], agreements: [CheckedAgreement]) {
    self.projects = projects
    self.agreements = agreements
    projectsByCode = projects.reduce(into: [:]) { $0[$1.value.code] = $1 }
    agreementsByCode = agreements.reduce(into: [:]) { $0[$1.value.code] = $1.agreement }
    agreementsByProject = agreements.reduce(into: [:]) { byProject, agreement in
      for entry in agreement.value.projects {
        byProject[entry.project, default: []].append(agreement.value)
      }
    }
  }

  func funder(_ code: Code<Funder>) -> Funder? { fundersByCode[code] }
  func project(_ code: Code<Project>) -> Project? { projectsByCode[code]?.value }
  func agreement(_ code: Code<Agreement>) -> Sourced<Agreement>? { agreementsByCode[code] }

  /// Whether a row is of a publication, so that the standard's rules hold for it.
  func isPublished(_ row: Transaction) -> Bool {
    row.project.flatMap { projectsByCode[$0] }?.value.publication != nil
  }

  func agreements(of project: Code<Project>) -> [Agreement] { agreementsByProject[project] ?? [] }
}

extension CheckIndex {
  /// What a project is a part of, and what that is a part of, from the nearest on.
  func wholes(of code: Code<Project>) -> [Project] {
    var wholes: [Project] = []
    var next = project(code)?.parent
    while let parent = next.flatMap({ project($0) }), parent.code != code,
      !wholes.contains(where: { $0.code == parent.code })
    {
      wholes.append(parent)
      next = parent.parent
    }
    return wholes
  }

  /// Whether other rows take back all of a row by the day of the check: it is mended.
  func isTakenBack(_ row: Transaction) -> Bool {
    guard !takersByRow.isEmpty, let rows = takersByRow[row.id] else { return false }
    let taking = rows.filter {
      $0.visibleFrom <= asOf && $0.amount.currency == row.amount.currency
    }
    let rest = try? ([row] + taking).map(\.amount).sum(row.amount.currency)
    return !taking.isEmpty && rest?.minorUnits == 0
  }

  /// Whether a row stands for itself: it takes no other back, and none takes it back.
  func stands(_ row: Transaction) -> Bool { row.reverses == nil && !isTakenBack(row) }
}

/// An agreement with what the books say of it.
public struct CheckedAgreement: Sendable {
  public let agreement: Sourced<Agreement>
  public let sums: AgreementSums

  public init(_ agreement: Sourced<Agreement>, _ sums: AgreementSums = AgreementSums()) {
    self.agreement = agreement
    self.sums = sums
  }

  var value: Agreement { agreement.value }

  func place(of field: String? = nil) -> Place? {
    field.map { agreement.origin?.place(of: $0) } ?? agreement.origin?.place
  }
}

/// What the books say of an agreement, in its own currency, on the day of the check.
public struct AgreementSums: Sendable {
  /// The agreement's amount with the amendments in force.
  public var granted: Money?
  /// Commitments received under the agreement [IATI: incoming commitment].
  public var committed: Money?
  /// What the funder paid, whatever was sent back to it later.
  public var paid: Money?
  public var spent: Money?
  public var fundBalance: Money?
  /// What was spent on each budget line, and on none under `nil`.
  public var spentByLine: [Code<BudgetLine>?: Money] = [:]
  public var openObligations: Money?
  /// The ids of transactions that no rate converts to the agreement's currency.
  public var unconverted: [String] = []

  public init(granted: Money? = nil, committed: Money? = nil, fundBalance: Money? = nil) {
    self.granted = granted
    self.committed = committed
    self.fundBalance = fundBalance
  }
}

/// What a project has to spend and has spent, in one currency.
public struct ProjectSums: Sendable {
  public let project: Code<Project>
  public let budget: Money
  public let spent: Money

  public init(project: Code<Project>, budget: Money, spent: Money) {
    self.project = project
    self.budget = budget
    self.spent = spent
  }
}

/// A row that takes another back.
public struct Reversal: Sendable {
  public let id: String
  public let amount: Money
  public let type: TransactionType
  /// What it takes back.
  public let original: Original
  public var place: Place?

  /// The row that is taken back.
  public struct Original: Sendable {
    public let id: String
    public let amount: Money
    public let type: TransactionType

    public init(id: String, amount: Money, type: TransactionType) {
      self.id = id
      self.amount = amount
      self.type = type
    }
  }

  public init(id: String, amount: Money, type: TransactionType, original: Original) {
    self.id = id
    self.amount = amount
    self.type = type
    self.original = original
  }
}

/// A total of the books with Folio's own.
public struct CheckedControl: Sendable {
  public let control: Sourced<ControlTotal>
  public let folio: Money

  public init(_ control: Sourced<ControlTotal>, folio: Money) {
    self.control = control
    self.folio = folio
  }
}

/// What was committed to a vendor, and what was paid of it, in the agreement's currency.
public struct CheckedObligation: Sendable {
  public let id: String
  public let committed: Money
  public let paid: Money
  /// Where the row stands that commits it.
  public var place: Place?

  public init(id: String, committed: Money, paid: Money) {
    self.id = id
    self.committed = committed
    self.paid = paid
  }
}

/// Money handed on to a partner and what is not yet accounted for.
public struct CheckedAdvance: Sendable {
  public let id: String
  public let agreement: Code<Agreement>
  public let day: Day
  public let outstanding: Money
  /// Where the row stands that hands it on.
  public var place: Place?

  public init(id: String, agreement: Code<Agreement>, day: Day, outstanding: Money) {
    self.id = id
    self.agreement = agreement
    self.day = day
    self.outstanding = outstanding
  }
}

/// A rate and the last day for which it was used.
public struct CheckedRate: Sendable {
  public let rate: Rate
  public let lastUse: Day

  public init(_ rate: Rate, lastUse: Day) {
    self.rate = rate
    self.lastUse = lastUse
  }
}

/// A rate in use, and one of another source for the same day.
public struct RivalRates: Sendable {
  public let used: Rate
  public let other: Rate

  public init(used: Rate, other: Rate) {
    self.used = used
    self.other = other
  }
}

/// What the books make of a row, and what the rule would make of it.
public struct CheckedBooking: Sendable {
  public let id: String
  public let place: Place?
  public let booked: Money
  public let byRule: Money

  public init(id: String, place: Place?, booked: Money, byRule: Money) {
    self.id = id
    self.place = place
    self.booked = booked
    self.byRule = byRule
  }
}
