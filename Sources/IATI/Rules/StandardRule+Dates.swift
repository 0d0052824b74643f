import PortfolioModel

extension StandardRule {
  static let dates: [StandardRule] = [
    .error("6.11.1") { activity in
      guard !activity.dates.contains(where: { $0.day != nil && ["1", "2"].contains($0.type) })
      else { return nil }
      return Breach("no-start", "activity-date")
    },
    .error("11.1.2") { activity in
      reversed("activity-date", activity.day("1"), activity.day("3"), line: activity.line)
    },
    .error("11.1.3") { activity in
      reversed("activity-date", activity.day("2"), activity.day("4"), line: activity.line)
    },
    .error("8.6.1") { activity in
      activity.results.lazy.flatMap(\.indicators).flatMap(\.periods).compactMap {
        reversed("period", $0.start, $0.end, line: activity.line)
      }.first
    },
    .error("8.6.3") { activity in
      activity.budgets.lazy.compactMap { reversed("budget", $0.start, $0.end, line: $0.line) }.first
        ?? activity.plannedDisbursements.lazy.compactMap {
          reversed("planned-disbursement", $0.start, $0.end, line: $0.line)
        }.first
    },
  ]

  static let money: [StandardRule] = [
    .error("7.5.3") { activity in
      for budget in activity.budgets {
        guard let start = budget.start, let end = budget.end, end > start.oneYearOn else {
          continue
        }
        return Breach(
          "beyond-year", "budget", ["from": .day(start), "to": .day(end)], line: budget.line)
      }
      return nil
    },
    .error("7.8.1") { activity in
      let without =
        activity.transactions.map { ($0.value, $0.line) }
        + (activity.budgets + activity.plannedDisbursements).map { ($0.value, $0.line) }
      let found = without.filter { value, _ in
        value.map { $0.currency == nil && !$0.text.isEmpty } ?? false
      }
      guard activity.currency == nil, let first = found.first else { return nil }
      return Breach("no-currency", "value", ["count": .number(found.count)], line: first.1)
    },
  ]

  private static func reversed(
    _ element: String, _ start: Day?, _ end: Day?, line: Int
  ) -> Breach? {
    guard let start, let end, end < start else { return nil }
    return Breach("reversed", element, ["from": .day(start), "to": .day(end)], line: line)
  }
}

extension ActivityDraft {
  /// The day of a type of date.
  fileprivate func day(_ type: String) -> Day? {
    dates.first { $0.type == type && $0.day != nil }?.day
  }
}

extension Day {
  /// The same day of the next year; of the 29th of February, the 1st of March.
  fileprivate var oneYearOn: Day {
    Day(year: year + 1, month: month, day: day) ?? Day(year: year + 1, month: 3, day: 1) ?? self
  }
}
