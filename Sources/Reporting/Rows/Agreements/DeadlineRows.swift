import DocumentModel
import PortfolioModel

/// The calendar of reports: what is due, when, and whether it was sent.
enum DeadlineRows: RowSource {
  static let name = "deadlines"
  static let totals = TotalsRule.none

  /// A deadline of an agreement.
  struct Row: Sendable {
    let agreement: Agreement
    let deadline: Deadline
  }

  private static let statusLook = ReportColumn<Row>.Look.tones([
    .red: "deadline-status.overdue", .amber: "deadline-status.soon",
    .green: "deadline-status.sent",
  ])

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("due_date", .date) { row, _ in .date(PartialDate(row.deadline.due)) },
    ReportColumn("days_left", .integer) { row, context in
      row.deadline.sent == nil
        ? .integer(row.deadline.daysLeft(on: context.selection.asOf)) : .notApplicable
    },
    ReportColumn("deadline_status", .plain(.text), look: statusLook) { row, context in
      let status = row.deadline.status(on: context.selection.asOf)
      return Cell(.text(context.word("deadline-status.\(status.rawValue)")))
    },
    ReportColumn("agreement", .code) { row, _ in .code(row.agreement.code.text) },
    ReportColumn("funder", .code) { row, _ in .code(row.agreement.funder.text) },
    ReportColumn("report", .text) { row, context in
      .text(context.word("report-kind.\(row.deadline.obligation.kind.rawValue)"))
    },
    ReportColumn("stage", .text) { row, context in
      .text(context.word("report-stage.\(row.deadline.obligation.stage.rawValue)"))
    },
    ReportColumn("period_from", .date) { row, _ in
      row.deadline.period.map { .date(PartialDate($0.first)) } ?? .notApplicable
    },
    ReportColumn("period_to", .date) { row, _ in
      row.deadline.period.map { .date(PartialDate($0.last)) } ?? .notApplicable
    },
    ReportColumn("deadline_rule", .text) { row, context in
      .text(context.rule(of: row.deadline.obligation))
    },
    ReportColumn("responsible", .text) { row, _ in
      Value(Stated(row.deadline.obligation.responsible)) { .text($0) }
    },
    ReportColumn("sent_on", .date) { row, _ in
      row.deadline.sent.map { .date(PartialDate($0)) } ?? .blank
    },
    ReportColumn("source", .text) { row, context in
      Value(Stated(row.deadline.obligation.source)) { .text(context.text($0)) }
    },
  ]

  static func rows(_ context: ReportContext) throws -> [Row] {
    try context.selectedAgreements().flatMap { agreement in
      context.deadlines(of: agreement).map { Row(agreement: agreement, deadline: $0) }
    }.filter { row in
      context.selection.from.map { $0 <= row.deadline.due } ?? true
        && context.selection.to.map { row.deadline.due <= $0 } ?? true
    }.sorted {
      ($0.deadline.due, $0.agreement.code) < ($1.deadline.due, $1.agreement.code)
    }
  }
}

extension ReportContext {
  /// What must be reported of an agreement; of one that is closed, what was.
  func deadlines(of agreement: Agreement) -> [Deadline] {
    let asked = catalogue.funder(agreement.funder)?.reports ?? []
    let isClosed = agreement.closed.map { $0 <= selection.asOf } ?? false
    return agreement.deadlines(asked, on: selection.asOf).filter { !isClosed || $0.sent != nil }
  }

  /// The next report that is due under some of a project's agreements.
  func nextDeadline(of project: Project) -> Deadline? {
    agreements(of: project).flatMap(deadlines).filter { $0.sent == nil }.min { $0.due < $1.due }
  }

  /// By which rule a report is due, in words.
  fileprivate func rule(of obligation: ReportingObligation) -> String {
    let due = obligation.due
    let after = Message(
      due.count < 0 ? "deadline.before" : "deadline.after", ["span": .message(due.message)])
    guard let every = obligation.every else { return words(after) }
    return words(
      Message("deadline.every", ["span": .message(every.message), "due": .message(after)]))
  }
}

extension CalendarSpan {
  /// The length in words, without whether it lies before.
  fileprivate var message: Message {
    Message("span.\(unit.rawValue)", ["count": .number(abs(count))])
  }
}
