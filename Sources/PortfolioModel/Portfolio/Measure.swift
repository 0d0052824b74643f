/// What an amount is, once for each amount; measures are sums of these.
public enum FactKind: String, CaseIterable, Sendable {
  case pledged, granted, received, refund, interest, disbursed, transfer, expenditure, budget
  /// Listed, and part of no measure.
  case listed
}

/// A figure that adds up over amounts.
public enum Measure: String, CaseIterable, Sendable {
  case pledged, granted, received, interest, disbursed, expenditure, spent, budget
  /// Money sent back to the funder; a part of what was received, and negative.
  case refunds

  /// The kinds of amount the measure adds up.
  public var kinds: [FactKind] {
    switch self {
    case .pledged: [.pledged]
    case .granted: [.granted]
    case .received: [.received, .refund]
    case .interest: [.interest]
    case .disbursed: [.disbursed, .transfer]
    case .expenditure: [.expenditure]
    case .spent: [.expenditure, .disbursed]
    case .budget: [.budget]
    case .refunds: [.refund]
    }
  }
}

/// By what figures are divided.
public enum Dimension: String, CaseIterable, Sendable {
  case funder, agreement, project, country, theme, year, type, line
  /// The currency in which an agreement is kept.
  case agreementCurrency = "agreement_currency"
}
