/// What is planned for a period [IATI: budget].
public struct PublishedBudget: Hashable, Sendable, Codable {
  public var first: Day
  public var last: Day
  public var amount: Money
  /// The day whose rate converts it; without one, the period's first.
  public var valueDate: Day?
  /// Whether it takes the place of the original budget of its period.
  public var isRevised = false
  /// Whether it is committed rather than a first indication.
  public var isCommitted = false

  public init(first: Day, last: Day, amount: Money) {
    self.first = first
    self.last = last
    self.amount = amount
  }
}

extension Publication {
  /// The budgets that count: a revised one takes the place of the original of its period.
  public var budgetsInForce: [PublishedBudget] {
    let revised = Set(budgets.filter(\.isRevised).map { [$0.first, $0.last] })
    return budgets.filter { $0.isRevised || !revised.contains([$0.first, $0.last]) }
  }
}

/// A payment that is planned for a day or a period [IATI: planned-disbursement].
public struct PlannedDisbursement: Hashable, Sendable, Codable {
  public var first: Day
  public var last: Day?
  public var amount: Money
  public var valueDate: Day?
  public var isRevised = false
  public var provider: PublishedOrganisation?
  public var receiver: PublishedOrganisation?

  public init(first: Day, amount: Money) {
    self.first = first
    self.amount = amount
  }
}

/// How money is given, by IATI's code lists.
public struct MoneyClassification: Hashable, Sendable, Codable {
  public var flowType: String?
  public var financeType: String?
  /// Codes with their vocabulary, such as `1:B03`: kind of aid, earmarking, cash and vouchers.
  public var aidTypes: [String] = []
  public var tiedStatus: String?
  /// How a payment reaches its receiver (DisbursementChannel).
  public var channel: String?

  public init() {}
}

/// What the publication of a transaction says that a ledger has no column for.
public struct PublishedTransaction: Hashable, Sendable {
  /// The day whose rate converts it, where that is another than its own.
  public var valueDate: Day?
  public var providerName: String?
  public var receiverName: String?
  /// The provider's and the receiver's own activities.
  public var providerActivity: String?
  public var receiverActivity: String?
  public var isHumanitarian: Bool?
  public var classification = MoneyClassification()
  /// A region of M49 or of another vocabulary, such as `1:289`.
  public var region: String?
  /// Sectors of other vocabularies than the portfolio's, such as `2:720`.
  public var sectors: [String] = []

  public init() {}
}
