extension Agreement {
  private func amendments(visibleOn day: Day) -> [Amendment] {
    amendments.filter { $0.visibleFrom <= day }.sorted { $0.date < $1.date }
  }

  /// The amount with the amendments that are visible on `day`.
  public func amount(inForceOn day: Day) -> Stated<Money> {
    let amended = amendments(visibleOn: day).last { $0.amount != nil }?.amount
    return amended.map { .value($0) } ?? amount
  }

  /// The end with the amendments that are visible on `day`.
  public func end(inForceOn day: Day) -> Day? {
    amendments(visibleOn: day).last { $0.end != nil }?.end ?? end
  }

  /// The day at whose rate the amount as signed is converted.
  public var fixedOn: Day? { signed ?? start }

  /// How the amount divides among the projects; what no project claims is unallocated.
  public var projectPartition: Partition<Code<Project>> {
    Partition(projects.map { ($0.project, $0.share) })
  }
}

extension BudgetLine {
  /// The amount with the revisions that are visible on `day`.
  public func amount(inForceOn day: Day) -> Stated<Money> {
    let visible = revisions.filter { $0.visibleFrom <= day }
    return visible.sorted { $0.date < $1.date }.last.map { .value($0.amount) } ?? approved
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
