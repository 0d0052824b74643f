import PortfolioModel

/// The standard's rules about what cannot have come about yet, under their public numbers: they
/// are the only ones that need to know today.
extension Check {
  /// An activity of a publication has not begun after the day of the check.
  static let publishedStartInFuture = Check(
    name: "iati-11.1.4", severity: .warning,
    scope: .project { project, index in
      later(project, project.value.dates.first?.actualStart, index)
    })

  /// An activity of a publication has not ended after the day of the check.
  static let publishedEndInFuture = Check(
    name: "iati-11.1.5", severity: .warning,
    scope: .project { project, index in
      later(project, project.value.dates.first?.actualEnd, index)
    })

  /// No transaction of a publication lies after the day of the check.
  static let publishedTransactionInFuture = Check(
    name: "iati-11.2.1", severity: .warning,
    scope: .ledger { PublishedLater { $0.visibleFrom } })

  /// No amount of a publication is of a day after that of the check.
  static let publishedValueInFuture = Check(
    name: "iati-11.2.2", severity: .warning,
    scope: .ledger { PublishedLater { $0.publication.valueDate } })

  private static func later(
    _ project: Sourced<Project>, _ date: PartialDate?, _ index: CheckIndex
  ) -> [Hit] {
    guard project.value.publication != nil, let date, date.firstDay > index.asOf else { return [] }
    return [
      Hit(
        ["project": .code(project.value.code), "date": .text(date.isoText)],
        at: project.origin?.place)
    ]
  }
}

/// How many rows of publications have a day after that of the check, and the earliest of them.
private struct PublishedLater: LedgerLook {
  let day: @Sendable (Transaction) -> Day?
  private var found: (count: Int, first: Day, place: Place?, seenOn: Day)?

  init(_ day: @escaping @Sendable (Transaction) -> Day?) { self.day = day }

  mutating func take(_ row: Sourced<Transaction>, at position: Int64, _ index: CheckIndex) {
    guard let day = day(row.value), day > index.asOf, index.isPublished(row.value) else { return }
    let count = (found?.count ?? 0) + 1
    if let found, found.first <= day {
      self.found?.count = count
    } else {
      found = (count, day, row.origin?.place, index.asOf)
    }
  }

  var hits: [Hit] {
    guard let (count, first, place, day) = found else { return [] }
    return [Hit(["count": .number(count), "first": .day(first), "day": .day(day)], at: place)]
  }
}
