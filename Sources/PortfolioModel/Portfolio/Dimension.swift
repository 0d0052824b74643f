/// By what figures are divided.
public enum Dimension: String, CaseIterable, Sendable {
  case funder, agreement, project, country, theme, sector, year, type, line
  /// The funder's kind, by IATI's list OrganisationType.
  case funderType = "funder_type"
  /// The portfolio's own groups of countries, of which one country may be in several; without
  /// any, the sub-regions of the United Nations' M49.
  case region
  case status
  /// The node of a policy framework that a project's tag names, as `sdg:10.7`; a project with
  /// several tags stands under each.
  case node
  case quarter, month
  /// The fiscal year of the funder's where it has one, else of the organisation's.
  case fiscalYear = "fiscal_year"
  /// The category of the budget line.
  case category
  /// Who received money from us or, of incoming money, gave it.
  case partner
  /// The currency in which an agreement is kept.
  case agreementCurrency = "agreement_currency"
  /// By which rule the funder is known.
  case funderBasis = "funder_basis"
}

extension Dimension {
  /// Those that people ask for, in the order in which they are listed.
  public static let offered: [Dimension] = [
    .funder, .funderType, .agreement, .project, .country, .region, .theme, .sector, .status,
    .node, .year, .quarter, .month, .fiscalYear, .category, .type, .partner,
  ]

  /// Whether it divides movements by their days or by what only a transaction has: what is agreed
  /// on and what is left of it has none of these.
  public var isOfTransactions: Bool {
    switch self {
    case .year, .quarter, .month, .fiscalYear, .type, .partner: true
    default: false
    }
  }

  /// Whether an agreement stands under one of its keys as a whole.
  public var isOfAgreements: Bool {
    switch self {
    case .funder, .funderType, .agreement, .agreementCurrency, .funderBasis: true
    default: false
    }
  }

  /// Whether an amount may stand under several keys at once, so that rows do not add up.
  public var overlaps: Bool { self == .node || self == .region }
}
