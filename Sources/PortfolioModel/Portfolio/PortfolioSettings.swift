/// What holds for a portfolio as a whole.
public struct PortfolioSettings: Hashable, Sendable, Codable {
  public var title = LocalizedText([:])
  public var organisation = Organisation()
  /// Words that stand on every cover, such as that the data are invented.
  public var notice: LocalizedText?
  /// The language of texts that do not name theirs, and of readers who ask for none.
  public var language = Language.english
  /// The currencies into which amounts are converted, the first for reports that need one.
  public var currencies: [Currency] = []
  public var basis: AccountingBasis?
  /// The fiscal year of the organisation's books, where it is not the calendar's.
  public var fiscalYear: FiscalYear?
  /// Which rates amounts are converted at; without one, as the tables have them.
  public var rateRule: RateRule?
  /// New units of currencies in place of old ones.
  public var redenominations: [Redenomination] = []
  public var themes: [Theme] = []
  /// Policy frameworks of the portfolio's own; one under a known code takes its place.
  public var frameworks: [Framework] = []
  /// Groups of countries of the portfolio's own.
  public var regions: [Region] = []
  /// Indicators to which those of projects add up.
  public var indicators: [SharedIndicator] = []
  public var rating = RatingRule()
  /// The list of budget categories that the portfolio uses, such as `iom` or `undg`.
  public var categoryScheme: String?
  /// Budget categories of the portfolio's own; one under a known code takes its place.
  public var categories: [BudgetCategory] = []
  /// What the portfolio calls countries in place of the United Nations' names.
  public var countryNames: [CountryName] = []
  /// What follows from tags for other frameworks, kept apart from what projects claim.
  public var crosswalks: [Crosswalk] = []
  /// The portfolio's texts in other languages, each with the text as its files have it.
  public var translations: [LocalizedText] = []
  /// Rules of Folio's own that the portfolio weighs differently.
  public var ruleSettings: [RuleSetting] = []
  /// Whether the portfolio keeps a ledger; without one, what was spent is not zero but unknown.
  public var hasLedger = false

  public init() {}
}

/// How much a portfolio cares about the findings of one of Folio's rules, and why.
public struct RuleSetting: Hashable, Sendable, Codable {
  public var rule: String
  public var weight = Weight.warning
  public var reason: LocalizedText

  public init(rule: String, reason: LocalizedText) {
    self.rule = rule
    self.reason = reason
  }

  /// How severe a finding is, or that it is silenced.
  public enum Weight: String, CaseIterable, Sendable, Codable {
    case off, information, warning, error

    /// The severity; `nil` where findings are silenced.
    public var severity: Severity? { Severity(rawValue: rawValue) }
  }
}

/// The organisation whose portfolio it is.
public struct Organisation: Hashable, Sendable, Codable {
  public var code = ""
  public var name = LocalizedText([:])
  public var identifier: String?

  public init() {}
}

/// When the books take a cost: when it is paid or when it arises.
public enum AccountingBasis: String, CaseIterable, Sendable, Codable {
  case cash, accrual
}
