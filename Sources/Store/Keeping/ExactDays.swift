import PortfolioModel

/// The days on which the facts of a load are exact: none between them and the day of the load
/// changes which rate, version or share counts.
///
/// Whatever else depends on the day is asked of the facts, not written into them.
public struct ExactDays: Hashable, Sendable {
  /// The day of the load.
  let asOf: Day
  /// The first of the days; without one, all before are exact as well.
  private(set) var first: Day?
  /// The first day after them; without one, all after are exact as well.
  private(set) var end: Day?

  init(asOf: Day) { self.asOf = asOf }

  init(asOf: Day, first: Day?, end: Day?) {
    self.asOf = asOf
    self.first = first
    self.end = end
  }

  func contains(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (end.map { day < $0 } ?? true)
  }

  /// Takes account of a day from which on something is otherwise.
  mutating func note(_ day: Day?) {
    guard let day else { return }
    if day <= asOf {
      first = max(first ?? day, day)
    } else {
      end = min(end ?? day, day)
    }
  }
}

extension ExactDays {
  /// A rate counts from the day on which it is known; the mean of a month is provisional until the
  /// month is over.
  mutating func note(_ rate: Rate) {
    note(rate.visibleFrom)
    note(rate.effective.lastOfMonth)
  }

  /// Shares count from their first day to their last.
  mutating func note(_ project: Project) {
    for share in project.countries { note(share) }
    for share in project.themes { note(share) }
    for share in project.sectors { note(share) }
  }

  private mutating func note(_ share: some DatedShare) {
    note(share.from)
    note(share.to?.adding(days: 1))
  }

  /// Whether the agreement states an amount depends on the version in force.
  mutating func note(_ agreement: Agreement) {
    for version in agreement.versions {
      note(version.visibleFrom)
      note(version.superseded)
    }
  }
}
