/// A figure that is made of measures agreement by agreement, as it stands on a day.
public enum Balance: String, CaseIterable, Sendable {
  /// Granted − received.
  case undrawn
  /// Instalments due − received, not below zero.
  case receivable
  /// Received − instalments due, not below zero.
  case inAdvance = "in_advance"
  /// What is owed to vendors and partners and not yet paid.
  case obligations
  /// Budget − spent − obligations; where nobody keeps these, budget − spent.
  case budgetBalance = "budget_balance"
  /// Received + interest − spent.
  case fundBalance = "fund_balance"
  /// Spent / budget.
  case burn

  /// The measures it is made of.
  public var measures: [Measure] {
    switch self {
    case .undrawn: [.granted, .received]
    case .receivable, .inAdvance: [.received]
    case .obligations: []
    case .budgetBalance, .burn: [.budget, .spent]
    case .fundBalance: [.received, .interest, .spent]
    }
  }

  /// Whether it stands on obligations.
  public var needsObligations: Bool { self == .obligations || self == .budgetBalance }

  /// Whether only whole agreements have it: instalments are nobody's in particular.
  public var isOfWholeAgreements: Bool { self == .receivable || self == .inAdvance }
}
