import PortfolioModel

extension Check {
  /// What begins does not begin after it ends.
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

  /// The same for the ends to which agreements are moved.
  static let amendedDatesInOrder = Check(
    name: "dates-in-order", severity: .error,
    scope: .agreement { agreement, _ in
      let value = agreement.value
      return value.amendments.enumerated().compactMap { index, amendment in
        guard let start = value.start, let end = amendment.end, end < start else { return nil }
        return Hit(
          [
            "project": .code(value.code), "start": .text(start.isoText), "end": .text(end.isoText),
          ], at: agreement.place(of: "amendments[\(index)]"))
      }
    })
}
