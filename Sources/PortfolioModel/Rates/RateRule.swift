/// Which of the rates that tables hold an amount is converted at.
public enum RateRule: String, CaseIterable, Sendable, Codable {
  /// As the tables have it: the average of its own month where they hold one, else the latest.
  case table
  /// The latest rate effective not after its day.
  case day
  /// The average of its month: the one that is published, else the mean of the month's rates so
  /// far. A month in which no rate took effect has the rate in force.
  case monthAverage = "month_average"
  /// The latest rate effective not after the end of the month before.
  case monthEndBefore = "month_end_before"
}

/// A rate that an agreement lays down: 1 `from` = `value` `to`.
public struct FixedRate: Hashable, Sendable, Codable {
  public var from: Currency
  public var to: Currency
  public var value: Quantity
  /// The first day on which it holds; without one, it always does.
  public var since: Day?
  /// Where it is laid down.
  public var source: String?

  public init(from: Currency, to: Currency, value: Quantity) {
    self.from = from
    self.to = to
    self.value = value
  }
}

/// How the amounts under an agreement are converted.
public struct RateTerms: Hashable, Sendable {
  public var rule: RateRule
  /// What is laid down comes first, for the currencies that it is about.
  public var fixed: [FixedRate]

  public init(_ rule: RateRule = .table, fixed: [FixedRate] = []) {
    self.rule = rule
    self.fixed = fixed
  }
}

extension RateTerms {
  /// The rate that is laid down between two currencies on a day, in whichever direction.
  func fixedStep(from: Currency, to: Currency, on day: Day) -> RateStep? {
    let inForce = fixed.filter { rate in
      (rate.since ?? .distantPast) <= day && Set([rate.from, rate.to]) == [from, to]
    }
    guard let last = inForce.max(by: { ($0.since ?? .distantPast) < ($1.since ?? .distantPast) })
    else { return nil }
    var rate = Rate(
      from: last.from, to: last.to, value: last.value, effective: last.since ?? .distantPast,
      source: last.source ?? "")
    rate.origin = .fixed
    return RateStep(rate: rate, index: nil, isInverted: last.from != from)
  }
}

extension PortfolioSettings {
  /// How an agreement's amounts are converted: as it says itself, else its funder, else the
  /// portfolio.
  public func rateTerms(of agreement: Agreement?, funder: Funder?) -> RateTerms {
    RateTerms(
      agreement?.rateRule ?? funder?.rateRule ?? rateRule ?? .table,
      fixed: agreement?.fixedRates ?? [])
  }

  /// How balances are converted on the day they are shown for: at that day's rate.
  public var closingTerms: RateTerms { RateTerms(rateRule == nil ? .table : .day) }
}
