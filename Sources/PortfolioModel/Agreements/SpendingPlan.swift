/// What is planned to be spent under an agreement, month by month.
public struct SpendingPlan: Hashable, Sendable {
  public let months: [PlannedSpending]
  /// Whether nobody phased it, so that the budget is spread evenly over the days.
  public let isStraightLine: Bool
}

extension Agreement {
  /// The plan on a day: as phased, else the budget spread evenly over the days from start to end,
  /// whole minor units by largest remainder.
  public func plan(of budget: Money, on day: Day) -> SpendingPlan? {
    guard phasing.isEmpty else {
      return SpendingPlan(months: phasing.sorted { $0.month < $1.month }, isStraightLine: false)
    }
    guard let first = start ?? signed, let last = end(inForceOn: day), first <= last else {
      return nil
    }
    var months: [(first: Day, days: Int)] = []
    var month = first.firstOfMonth
    while month <= last, months.count < 1_200 {
      let (from, to) = (max(month, first), min(month.lastOfMonth, last))
      months.append((month, to.daysSince1970 - from.daysSince1970 + 1))
      month = month.lastOfMonth.dayAfter
    }
    let parts = budget.split(by: months.map { Int128($0.days) })
    return SpendingPlan(
      months: zip(months, parts).map { PlannedSpending(month: $0.first, amount: $1) },
      isStraightLine: true)
  }
}

extension SpendingPlan {
  /// What is planned for so many months after the one that has a day.
  public func need(months: Int, after day: Day) throws(Overflow) -> Money? {
    guard let currency = self.months.first?.amount.currency else { return nil }
    let first = day.lastOfMonth.dayAfter
    let last = first.adding(months: months).dayBefore
    var sum = Money.zero(currency)
    for planned in self.months where planned.month >= first && planned.month <= last {
      sum = try sum.adding(planned.amount, for: "need")
    }
    return sum
  }
}

/// How spending stands to time, and where it leads.
public struct Burn: Hashable, Sendable {
  public let budget: Money
  public let spent: Money
  public let elapsed: Ratio

  public init(budget: Money, spent: Money, elapsed: Ratio) {
    self.budget = budget
    self.spent = spent
    self.elapsed = elapsed
  }

  /// Spent over budget; not applicable where there is no budget.
  public var rate: Stated<Ratio> {
    budget.minorUnits == 0
      ? .notApplicable : .value(Ratio(Int128(spent.minorUnits), over: Int128(budget.minorUnits)))
  }

  /// Burn over elapsed: above 1, money goes faster than time.
  public var ratio: Stated<Ratio> {
    guard case .value(let rate) = rate, let quotient = rate.divided(by: elapsed) else {
      return .notApplicable
    }
    return .value(quotient)
  }

  /// Spent over elapsed; not before a tenth of the time has gone.
  public var forecast: Stated<Money> {
    guard elapsed.isAtLeast(Share(1, of: 10)) else { return .notApplicable }
    // Twice the budget of a country does not need more digits than this.
    let product = Int128(spent.minorUnits).multipliedReportingOverflow(by: elapsed.denominator)
    guard !product.overflow, elapsed.numerator != 0,
      let units = Int64(exactly: product.partialValue.dividedHalfToEven(by: elapsed.numerator))
    else { return .notStated }
    return .value(Money(minorUnits: units, currency: spent.currency))
  }
}
