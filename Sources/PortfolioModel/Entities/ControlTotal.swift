/// A total of the organisation's books, with which Folio's own must agree to the last minor unit.
public struct ControlTotal: Hashable, Sendable, Codable {
  public var project: Code<Project>?
  public var agreement: Code<Agreement>?
  public var type: TransactionType
  /// The year, month or day the total is about; without one, all up to the day of the check.
  public var period: PartialDate?
  /// The day on which the books stated it; without one it is theirs of any day after the period.
  public var day: Day?
  public var amount: Money

  public init(type: TransactionType, amount: Money) {
    self.type = type
    self.amount = amount
  }

  /// Whether there is something to compare it with on a day: it was stated by then or, where it
  /// says no day, its period is over.
  public func isKnown(on day: Day) -> Bool {
    (self.day ?? period?.lastDay).map { $0 <= day } ?? true
  }
}

/// What the books hold as open obligations on a day.
public struct ObligationSnapshot: Hashable, Sendable, Codable {
  public var day: Day
  public var agreement: Code<Agreement>
  public var line: Code<BudgetLine>?
  public var project: Code<Project>?
  public var amount: Money

  public init(day: Day, agreement: Code<Agreement>, amount: Money) {
    self.day = day
    self.agreement = agreement
    self.amount = amount
  }
}
