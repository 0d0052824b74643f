import PortfolioModel

extension Check {
  /// A project's status goes with its dates; one that was listed on some day may have changed since.
  static let statusAgainstDates = Check(
    name: "status-against-dates", severity: .warning,
    facts: ["status-not-begun", "status-not-over", "status-over"],
    scope: .project { project, index in
      let value = project.value
      guard let status = value.status else { return [] }
      let day = min(status.listedOn ?? index.asOf, index.asOf)
      let start = value.startDate
      let end = value.end(under: index.agreements(of: value.code), on: day)
      let fact: String? =
        switch status.status {
        case .pipeline: start.map { $0.lastDay < day } ?? false ? "status-not-begun" : nil
        case .implementation: end.map { $0.lastDay < day } ?? false ? "status-not-over" : nil
        case .closed:
          value.dates.first?.actualEnd == nil && (end.map { $0.firstDay > day } ?? false)
            ? "status-over" : nil
        case .finalisation, .cancelled, .suspended: nil
        }
      guard let fact else { return [] }
      let shown = fact == "status-not-begun" ? start : end
      return [
        Hit(
          [
            "project": .code(value.code),
            "status": .message(Message("status.\(status.status.rawValue)")),
            "date": .text(shown?.isoText ?? ""),
          ], at: project.origin?.place(of: "status"), fact: fact,
          severity: status.listedOn == nil ? nil : .information)
      ]
    })
}
