/// What an agreement pays for the organisation's indirect costs, as a share of direct spending.
public struct Overhead: Hashable, Sendable, Codable {
  public var rate: Share
  /// The budget lines on which it is posted; where they have spending, that counts.
  public var lines: [Code<BudgetLine>] = []
  /// Budget lines that it is not reckoned on, such as transfers to partners.
  public var without: [Code<BudgetLine>] = []

  public init(rate: Share) { self.rate = rate }
}

/// What an agreement's budget lines are called in the funder's own list.
public struct CategoryMapping: Hashable, Sendable, Codable {
  /// The organisation's category.
  public var category: String
  /// The funder's code for it.
  public var code: String
  public var title: LocalizedText?

  public init(category: String, code: String) {
    self.category = category
    self.code = code
  }
}

/// What is to be spent under an agreement in a month.
public struct PlannedSpending: Hashable, Sendable, Codable {
  /// A day of the month.
  public var month: Day
  public var amount: Money

  public init(month: Day, amount: Money) {
    self.month = month
    self.amount = amount
  }
}
