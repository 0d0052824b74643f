/// Which part of a portfolio a figure is about. An empty list selects everything.
public struct Selection: Hashable, Sendable {
  public var countries: [Code<Country>] = []
  public var funders: [Code<Funder>] = []
  public var themes: [Code<Theme>] = []
  public var agreements: [Code<Agreement>] = []
  /// Selects whole projects; the others select amounts.
  public var statuses: [ProjectStatus] = []
  public var types: [TransactionType] = []
  /// Limits flows; balances are cumulative and whole-life budgets are not cut.
  public var from: Day?
  public var to: Day?
  /// The day as of which the portfolio is seen.
  public var asOf: Day
  /// The currency everything is converted to; without one, amounts stay in their own.
  public var currency: Currency?

  public init(asOf: Day) { self.asOf = asOf }

  /// Whether only parts of agreements are selected, so that what is agreed as a whole does not
  /// apply.
  public var cutsAgreements: Bool {
    !countries.isEmpty || !themes.isEmpty || !types.isEmpty || !statuses.isEmpty
  }

  /// The day up to which balances are cumulative: the earlier of `to` and `asOf`.
  public var balanceDay: Day { to.map { min($0, asOf) } ?? asOf }
}
