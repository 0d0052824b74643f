/// What is looked for: the rate of a day by a rule, as known on another day.
struct RateQuery: Sendable {
  let day: Day
  let asOf: Day
  let rule: RateRule
}

/// The rates of one source from one currency to another, in the order of their days.
struct RateSeries: Sendable {
  let source: String
  private var daily: [Entry] = []
  private var monthly: [Int: [Entry]] = [:]

  /// A rate by its place in the table.
  private struct Entry {
    let effective: Day
    let visibleFrom: Day
    let index: Int

    static func comesBefore(_ left: Entry, _ right: Entry) -> Bool {
      (left.effective, left.visibleFrom, left.index)
        < (right.effective, right.visibleFrom, right.index)
    }
  }

  /// A rate that was found, and how well it is what was looked for.
  struct Found {
    let step: RateStep
    /// Averages come before rates of days.
    let rank: Int
    let visibleFrom: Day

    var precedence: (Int, Day, Day) { (rank, step.rate.effective, visibleFrom) }
  }

  init(source: String) { self.source = source }

  mutating func add(_ rate: Rate, at index: Int) {
    let entry = Entry(effective: rate.effective, visibleFrom: rate.visibleFrom, index: index)
    switch rate.span {
    case .day: daily.append(entry)
    case .month: monthly[rate.effective.monthNumber, default: []].append(entry)
    }
  }

  func sorted() -> RateSeries {
    var sorted = self
    // Files are in the order of days, as a rule.
    if zip(daily, daily.dropFirst()).contains(where: { Entry.comesBefore($1, $0) }) {
      sorted.daily.sort(by: Entry.comesBefore)
    }
    sorted.monthly = monthly.mapValues { averages in
      averages.sorted { ($0.visibleFrom, $0.index) < ($1.visibleFrom, $1.index) }
    }
    return sorted
  }

  func find(
    _ query: RateQuery, in rates: [Rate], _ redenominations: [Redenomination], isInverted: Bool
  ) -> Found? {
    func found(_ entry: Entry?, rank: Int) -> Found? {
      entry.map { entry in
        Found(
          step: RateStep(rate: rates[entry.index], index: entry.index, isInverted: isInverted),
          rank: rank, visibleFrom: entry.visibleFrom)
      }
    }
    switch query.rule {
    case .day: return found(latest(on: query.day, query.asOf), rank: 0)
    case .monthEndBefore:
      return found(latest(on: query.day.lastOfMonthBefore, query.asOf), rank: 0)
    case .table:
      return found(average(of: query.day, query.asOf), rank: 2)
        ?? found(latest(on: query.day, query.asOf), rank: 0)
    case .monthAverage:
      return found(average(of: query.day, query.asOf), rank: 2)
        ?? mean(query, in: rates, redenominations).map { mean in
          Found(
            step: RateStep(rate: mean, index: nil, isInverted: isInverted), rank: 1,
            visibleFrom: mean.visibleFrom)
        } ?? found(latest(on: query.day, query.asOf), rank: 0)
    }
  }

  private func average(of day: Day, _ asOf: Day) -> Entry? {
    monthly[day.monthNumber]?.last { $0.visibleFrom <= asOf }
  }

  private func latest(on day: Day, _ asOf: Day) -> Entry? {
    daily[..<firstAfter(day)].last { $0.visibleFrom <= asOf }
  }

  /// The position of the first rate of a later day.
  private func firstAfter(_ day: Day) -> Int {
    var (low, high) = (0, daily.count)
    while low < high {
      let middle = (low + high) / 2
      if daily[middle].effective <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The mean of the month's rates that are known; `nil` where there are none, or their sum is too
  /// long.
  ///
  /// Rates in other units than those of the day are left aside.
  private func mean(
    _ query: RateQuery, in rates: [Rate], _ redenominations: [Redenomination]
  ) -> Rate? {
    let monthBefore = query.day.lastOfMonthBefore
    let entries = daily[firstAfter(monthBefore)..<firstAfter(query.day.lastOfMonth)]
    // Of several for a day the last known counts.
    var lastOfDay: [Entry] = []
    for entry in entries where entry.visibleFrom <= query.asOf {
      if lastOfDay.last?.effective == entry.effective { lastOfDay.removeLast() }
      lastOfDay.append(entry)
    }
    guard let last = lastOfDay.last else { return nil }
    let pair = rates[last.index]
    let inUnits = lastOfDay.filter { entry in
      [pair.from, pair.to].allSatisfy {
        redenominations.steps(in: $0, from: query.day, to: entry.effective).isEmpty
      }
    }
    guard let latest = inUnits.last else { return nil }
    var sum = Quantity.zero
    for entry in inUnits {
      guard let next = sum.adding(rates[entry.index].value) else { return nil }
      sum = next
    }
    var mean = rates[latest.index]
    mean.value = sum
    mean.published = inUnits.map(\.visibleFrom).max()
    mean.origin = .averaged(
      count: inUnits.count, isProvisional: query.asOf < query.day.lastOfMonth)
    return mean
  }
}

extension Day {
  /// The number of its month since the beginning of the calendar.
  fileprivate var monthNumber: Int { year * 12 + month }

  /// The last day of the month before its own.
  var lastOfMonthBefore: Day {
    (month == 1
      ? Day(year: year - 1, month: 12, day: 31)
      : Day(year: year, month: month - 1, day: 1)?.lastOfMonth) ?? .distantPast
  }
}
