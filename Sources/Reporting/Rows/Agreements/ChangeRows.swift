import DocumentModel
import PortfolioModel
import Store

/// What the books say now of the time that the last submitted report was about, where it is
/// something else than was reported.
enum ChangeRows: RowSource {
  static let name = "changes"
  static let totals = TotalsRule.none

  /// A figure that is no longer what was reported.
  struct Row: Sendable {
    let entity: Entity
    let code: String
    let field: String
    let submitted: Stated<Money>
    let now: Stated<Money>
    let cause: Message
    var reason: String?

    enum Entity: String, CaseIterable { case agreement, line, transaction }
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("entity", .text) { row, context in
      .text(context.word("entity.\(row.entity.rawValue)"))
    },
    ReportColumn("code", .code) { row, _ in .code(row.code) },
    ReportColumn("changed", .text) { row, context in
      .text(context.word("column.\(row.field)"))
    },
    ReportColumn("as_submitted", .agreementMoney) { row, _ in Cell(Value(row.submitted)) },
    ReportColumn("now", .agreementMoney) { row, _ in Cell(Value(row.now)) },
    ReportColumn("difference", .agreementMoney) { row, context in
      Cell(Value(try row.difference(context)))
    },
    ReportColumn("cause", .longText) { row, context in .text(context.words(row.cause)) },
    ReportColumn("reason", .longText) { row, context in
      row.reason.map { .text(context.text($0)) } ?? .blank
    },
  ]

  static func constants(_ context: ReportContext) -> [Table.Constant] {
    BudgetLineRows.constants(context)
  }

  static func notes(_ context: ReportContext) -> [String] {
    guard let last = context.lastSubmission else { return [context.word("note.no-submission")] }
    return [
      context.words(
        Message("note.changes", ["to": .day(last.to), "asOf": .day(last.asOf)]))
    ]
  }

  static func rows(_ context: ReportContext) throws -> [Row] {
    guard let agreement = context.agreement, let last = context.lastSubmission else { return [] }
    var then = context
    then.selection.to = last.to
    return try figures(of: agreement, last, then) + lines(of: agreement, last, then)
      + transactions(last, then)
  }

  private static func figures(
    of agreement: Agreement, _ last: Submission, _ context: ReportContext
  ) throws -> [Row] {
    let now = try context.figures(of: agreement)
    let amendments = agreement.amendments.filter {
      $0.visibleFrom > last.asOf && $0.visibleFrom <= context.selection.asOf && $0.amount != nil
    }
    let pairs = [
      ("granted", last.granted, now.granted), ("received", last.received, now.received),
      ("interest", last.interest, now.interest), ("spent", last.spent, now.spent),
    ]
    return pairs.filter { $0.1 != $0.2 }.map { field, submitted, now in
      let isGrant = field == "granted"
      let amendment = isGrant ? amendments.last : nil
      return Row(
        entity: .agreement, code: agreement.code.text, field: field, submitted: submitted,
        now: now,
        cause: amendment.map { Message("cause.amended", ["day": .day($0.visibleFrom)]) }
          ?? Message(isGrant ? "cause.changed" : "cause.transactions"),
        reason: amendment?.note)
    }
  }

  private static func lines(
    of agreement: Agreement, _ last: Submission, _ context: ReportContext
  ) throws -> [Row] {
    try BudgetLineRows.rows(context).flatMap { line -> [Row] in
      let reported = last.lines.first { $0.code == line.line?.code }
      let revision = line.line?.revisions.last {
        $0.visibleFrom > last.asOf && $0.visibleFrom <= context.selection.asOf
      }
      let revised = Row(
        entity: .line, code: line.code, field: "revised",
        submitted: reported?.revised ?? .notApplicable, now: line.revised,
        cause: revision.map { Message("cause.amended", ["day": .day($0.visibleFrom)]) }
          ?? Message("cause.changed"))
      let spent = Row(
        entity: .line, code: line.code, field: "spent", submitted: last.spent(on: line.line?.code),
        now: line.spent, cause: Message("cause.transactions"))
      return [revised, spent].filter { $0.submitted != $0.now }
    }
  }

  /// Transactions that were not in the report, or stood there with another amount or line.
  private static func transactions(
    _ last: Submission, _ context: ReportContext
  ) throws -> [Row] {
    let now = try context.store.spending(in: context.selection)
    let ledger = try context.store.ledger(in: context.selection, .toDate, reporting: nil)
    let known = Dictionary(ledger.map { ($0.transaction.id, $0.transaction) }) { first, _ in first }
    let before = last.spending.map(Key.init)
    let after = now.map(Key.init)
    let reported = Dictionary(zip(before, last.spending)) { first, _ in first }
    let standing = Dictionary(zip(after, now)) { first, _ in first }
    let gone = last.spending.filter { standing[Key($0)] == nil }.map { row in
      Row(
        entity: .transaction, code: row.id, field: "spent", submitted: .value(row.amount),
        now: .notApplicable, cause: Message("cause.gone"))
    }
    let changed = now.filter { reported[Key($0)]?.amount != $0.amount }.map { row in
      let transaction = known[row.id]
      let recorded = transaction?.recorded.flatMap { $0 > last.asOf ? $0 : nil }
      let old = reported[Key(row)].map { Stated.value($0.amount) }
      return Row(
        entity: .transaction, code: row.id, field: "spent", submitted: old ?? .notApplicable,
        now: .value(row.amount),
        cause: recorded.map { Message("cause.recorded", ["day": .day($0)]) }
          ?? Message(old == nil ? "cause.added" : "cause.changed"),
        reason: transaction?.description)
    }
    return changed + gone
  }

  /// What tells a row of spending: its transaction and line.
  private struct Key: Hashable {
    let id: String
    let line: Code<BudgetLine>?

    init(_ row: SpendingRow) { (id, line) = (row.id, row.line) }
  }
}

extension ChangeRows.Row {
  /// Now − as submitted; what was not there before counts whole.
  fileprivate func difference(_ context: ReportContext) throws -> Stated<Money> {
    guard let currency = context.agreement?.currency else { return .notApplicable }
    func whole(_ money: Stated<Money>) -> Stated<Money> {
      money == .notApplicable ? .value(.zero(currency)) : money
    }
    return try whole(now).minus(whole(submitted), for: "difference")
  }
}
