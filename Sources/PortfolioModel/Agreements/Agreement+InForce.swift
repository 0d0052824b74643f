extension Agreement {
  /// The amount as signed and as amended.
  public var versions: [Version] {
    [Version](
      fixedOn: fixedOn, amount,
      changes: amendments.compactMap { amendment in
        amendment.amount.map { (amendment.date, amendment.visibleFrom, $0) }
      })
  }

  /// The amount with the amendments in force on `day`; not applicable before it was signed.
  public func amount(inForceOn day: Day) -> Stated<Money> { versions.amount(inForceOn: day) }

  /// The end with the amendments that are visible on `day`.
  public func end(inForceOn day: Day) -> Day? {
    amendments.filter { $0.visibleFrom <= day }.sorted { $0.date < $1.date }
      .last { $0.end != nil }?.end ?? end
  }

  /// The day at whose rate the amount as signed is converted.
  public var fixedOn: Day? { signed ?? start }

  /// How the amount divides among the projects; what no project claims is unallocated.
  public var projectPartition: Partition<Code<Project>> {
    Partition(projects.map { ($0.project, $0.share) })
  }
}

extension BudgetLine {
  /// The amount as approved, on the day the agreement was fixed, and as revised.
  public func versions(fixedOn day: Day?) -> [Version] {
    [Version](
      fixedOn: day, approved, changes: revisions.map { ($0.date, $0.visibleFrom, $0.amount) })
  }

  /// The amount in force on `day`; not applicable before the agreement was signed.
  public func amount(inForceOn day: Day, fixedOn: Day?) -> Stated<Money> {
    versions(fixedOn: fixedOn).amount(inForceOn: day)
  }
}

extension Project {
  /// The end the project now works towards: the actual one, else the latest among its planned end
  /// and the ends of its agreements in force on `day`.
  public func end(under agreements: [Agreement], on day: Day) -> PartialDate? {
    guard let stated = dates.first else { return Self.latestEnd(of: agreements, on: day) }
    if let actual = stated.actualEnd { return actual }
    guard let agreed = Self.latestEnd(of: agreements, on: day) else { return stated.plannedEnd }
    guard let planned = stated.plannedEnd else { return agreed }
    return planned.lastDay > agreed.lastDay ? planned : agreed
  }

  private static func latestEnd(of agreements: [Agreement], on day: Day) -> PartialDate? {
    agreements.compactMap { $0.end(inForceOn: day) }.max().map { PartialDate($0) }
  }
}
