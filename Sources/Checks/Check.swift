import PortfolioModel

/// A rule that good data keep, with the findings it makes where they do not.
public struct Check: Sendable {
  /// The stable name of the rule, which is also the term of its findings.
  public let name: String
  let scope: Scope

  /// What a check looks at.
  enum Scope: Sendable {
    case project(@Sendable (Sourced<Project>) -> [Finding])
    case agreement(@Sendable (Sourced<Agreement>, AgreementSums) -> [Finding])
    case reversal(@Sendable (Reversal) -> [Finding])
  }

  public static let all: [Check] = [
    .sharesWithinWhole, .projectSharesWithinWhole, .statedAmountOnce, .grantAgrees,
    .fundBalancePositive, .rateMissing, .reversalOpposes, .disaggregationAddsUp, .periodsApart,
    .doubleCountingExplained,
  ]
}

/// What the books say of an agreement, in its own currency, on the day of the check.
public struct AgreementSums: Sendable {
  /// The agreement's amount with the amendments in force.
  public var granted: Money?
  /// Commitments received under the agreement [IATI: incoming commitment].
  public var committed: Money?
  public var fundBalance: Money?
  /// The ids of transactions that no rate converts to the agreement's currency.
  public var unconverted: [String] = []

  public init(granted: Money? = nil, committed: Money? = nil, fundBalance: Money? = nil) {
    self.granted = granted
    self.committed = committed
    self.fundBalance = fundBalance
  }
}

/// A row that takes another back.
public struct Reversal: Sendable {
  public let id: String
  public let amount: Money
  public let type: TransactionType
  /// What it takes back.
  public let original: Original

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

/// All that the checks look at.
public struct CheckIndex: Sendable {
  public var projects: [Sourced<Project>]
  public var agreements: [(agreement: Sourced<Agreement>, sums: AgreementSums)]
  public var reversals: [Reversal]

  public init(
    projects: [Sourced<Project>],
    agreements: [(agreement: Sourced<Agreement>, sums: AgreementSums)], reversals: [Reversal] = []
  ) {
    self.projects = projects
    self.agreements = agreements
    self.reversals = reversals
  }

  /// What is wrong, in the order of the checks.
  public func findings(of checks: [Check] = Check.all) -> [Finding] {
    checks.flatMap { check in
      switch check.scope {
      case .project(let look): projects.flatMap(look)
      case .agreement(let look): agreements.flatMap { look($0.agreement, $0.sums) }
      case .reversal(let look): reversals.flatMap(look)
      }
    }
  }
}
