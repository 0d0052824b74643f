/// What an amount is, once for each amount; measures are sums of these.
public enum FactKind: String, CaseIterable, Sendable {
  case pledged, granted, received, refund, interest, disbursed, transfer, expenditure, budget
  /// Money handed on to a partner whose spending counts when it reports.
  case advance
  /// Listed, and part of no measure.
  case listed
}

/// A figure that adds up over amounts.
public enum Measure: String, CaseIterable, Sendable {
  case pledged, granted, received, interest, disbursed, expenditure, spent, budget
  /// Money sent back to the funder; a part of what was received, and negative.
  case refunds

  /// The types of transaction the measure adds up; grants and budgets stand on agreements first.
  public var types: Set<TransactionType> {
    switch self {
    case .pledged: [.incomingPledge]
    case .granted: [.incomingCommitment]
    case .received, .interest, .refunds: [.incomingFunds]
    case .disbursed: [.disbursement, .reimbursement]
    case .expenditure: [.expenditure]
    case .spent: [.expenditure, .disbursement, .reimbursement]
    case .budget: []
    }
  }

  /// Whether the measure adds up dated movements rather than limits agreed on.
  public var isFlow: Bool { self != .granted && self != .budget }

  /// The kinds of amount the measure adds up.
  public var kinds: [FactKind] {
    switch self {
    case .pledged: [.pledged]
    case .granted: [.granted]
    case .received: [.received, .refund]
    case .interest: [.interest]
    case .disbursed: [.disbursed, .advance, .transfer]
    case .expenditure: [.expenditure]
    case .spent: [.expenditure, .disbursed]
    case .budget: [.budget]
    case .refunds: [.refund]
    }
  }
}
