import PortfolioModel

extension Check {
  /// Every report that is due was sent.
  static let reportOverdue = Check(
    name: "report-overdue", severity: .warning, facts: ["request-overdue"],
    scope: .agreement { agreement, index in
      agreement.hits(.overdue, index, ofRequest: "request-overdue")
    })
}

extension CheckedAgreement {
  /// The reports that stand so, with when they are due; a request is about no period.
  func hits(
    _ status: Deadline.Status, _ index: CheckIndex, ofRequest request: String
  ) -> [Hit] {
    guard value.closed.map({ $0 > index.asOf }) ?? true else { return [] }
    let asked = index.funder(value.funder)?.reports ?? []
    let deadlines = value.deadlines(asked, on: index.asOf)
    return deadlines.filter { $0.status(on: index.asOf) == status }.map { deadline in
      Hit(
        [
          "agreement": .code(value.code), "due": .day(deadline.due),
          "report": .message(Message("report-kind.\(deadline.obligation.kind.rawValue)")),
          "stage": .message(Message("report-stage.\(deadline.obligation.stage.rawValue)")),
          "end": .day(deadline.period?.last ?? deadline.due),
          "days": .number(abs(deadline.daysLeft(on: index.asOf))),
        ], at: place(of: value.reports.isEmpty ? "funder" : "reports"),
        fact: deadline.period == nil ? request : nil)
    }
  }
}
