/// An amount in one of its versions, with the days that decide when it is in force.
public struct Version: Hashable, Sendable {
  /// The day at whose rate it is converted; unknown for what was never dated.
  public let day: Day?
  public let visibleFrom: Day
  /// The day from which a later version takes its place.
  public let superseded: Day?
  public let amount: Stated<Money>

  /// Whether it is the one in force on `day`.
  public func isInForce(on day: Day) -> Bool {
    visibleFrom <= day && superseded.map { day < $0 } ?? true
  }
}

extension [Version] {
  /// The amount in force on a day; before the first version there is none.
  func amount(inForceOn day: Day) -> Stated<Money> {
    first { $0.isInForce(on: day) }?.amount ?? .notApplicable
  }

  /// The versions of an amount: as first fixed, and then its changes by their days.
  init(
    fixedOn day: Day?, _ amount: Stated<Money>,
    changes: [(date: Day, visibleFrom: Day, amount: Money)]
  ) {
    let first = (day: day, visibleFrom: day ?? .distantPast, amount: amount)
    let later = changes.sorted { $0.date < $1.date }.map {
      (day: Optional($0.date), visibleFrom: $0.visibleFrom, amount: Stated.value($0.amount))
    }
    let all = [first] + later
    self = all.enumerated().map { index, version in
      Version(
        day: version.day, visibleFrom: version.visibleFrom,
        superseded: all[(index + 1)...].map(\.visibleFrom).min(), amount: version.amount)
    }
  }
}
