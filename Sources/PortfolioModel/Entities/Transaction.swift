/// A dated amount of one of IATI's types [IATI: transaction].
public struct Transaction: Hashable, Sendable {
  public var id: String
  public var type: TransactionType
  /// The day of its effect and of its rate.
  public var date: Day
  /// The day the books took it, where that is another.
  public var recorded: Day?
  /// The day the cost arose, where it was paid on another.
  public var incurred: Day?
  public var amount: Money
  /// The amount as it stands in the books, where they are kept in another currency.
  public var booked: Money?
  public var project: Code<Project>?
  public var agreement: Code<Agreement>?
  public var line: Code<BudgetLine>?
  /// The agreements that pay it together, with their shares; `agreement` and `line` are blank then.
  public var cofunding: [Cofunding] = []
  public var provider: String?
  public var receiver: String?
  /// Replaces the project's own countries.
  public var country: Code<Country>?
  /// Replaces the project's own themes.
  public var theme: Code<Theme>?
  /// Replaces the project's own sectors.
  public var sector: Code<Sector>?
  /// Whether incoming money is interest.
  public var isInterest = false
  /// The id of the transaction that this one takes back, with its rate and its shares.
  public var reverses: String?
  /// The id of the obligation [IATI: outgoing commitment] that this row pays.
  public var obligation: String?
  /// The id of the advance that this row accounts for: accepted spending, or money sent back.
  public var advance: String?
  /// The account of the organisation's books.
  public var account: String?
  public var description: String?
  public var reference: String?
  /// What its publication says beside all this, where it was read from one.
  public var publication = PublishedTransaction()

  public init(id: String, type: TransactionType, date: Day, amount: Money) {
    self.id = id
    self.type = type
    self.date = date
    self.amount = amount
  }

  public var visibleFrom: Day { recorded ?? date }

  /// The day of its rate.
  public var rateDay: Day { publication.valueDate ?? date }
}

/// An agreement's part of a row that several pay together.
public struct Cofunding: Hashable, Sendable, Codable {
  public var agreement: Code<Agreement>
  public var line: Code<BudgetLine>?
  public var share: Share

  public init(agreement: Code<Agreement>, line: Code<BudgetLine>? = nil, share: Share) {
    self.agreement = agreement
    self.line = line
    self.share = share
  }
}

/// IATI's types of transaction, with its codes.
public enum TransactionType: Int, CaseIterable, Sendable, Codable {
  case incomingFunds = 1
  case outgoingCommitment = 2
  case disbursement = 3
  case expenditure = 4
  case interestPayment = 5
  case loanRepayment = 6
  case reimbursement = 7
  case purchaseOfEquity = 8
  case saleOfEquity = 9
  case creditGuarantee = 10
  case incomingCommitment = 11
  case outgoingPledge = 12
  case incomingPledge = 13

  /// Whether the money comes to us.
  public var isIncoming: Bool {
    self == .incomingFunds || self == .incomingCommitment || self == .incomingPledge
  }
}
