import PortfolioModel

extension Check {
  /// What begins does not begin after it ends, in projects and in agreements' amendments.
  static let datesInOrder = Check(
    name: "dates-in-order", severity: .error,
    scope: .project { project, _ in
      project.value.dates.enumerated().flatMap { index, dates in
        [(dates.plannedStart, dates.plannedEnd), (dates.actualStart, dates.actualEnd)]
          .compactMap { start, end -> Hit? in
            guard let start, let end, end.lastDay < start.firstDay else { return nil }
            return Hit(
              [
                "project": .code(project.value.code), "start": .text(start.isoText),
                "end": .text(end.isoText),
              ], at: project.origin?.place(of: "dates[\(index)]"))
          }
      }
    })
}
