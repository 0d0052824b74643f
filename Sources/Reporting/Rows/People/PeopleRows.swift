import DocumentModel
import PortfolioModel

/// People reached, indicator by indicator: they are never added across indicators.
enum PeopleRows: RowSource {
  static let name = "people"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<ResultRows.Row>] = [
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("indicator", .code) { row, _ in .code(row.indicator.code.text) },
    ReportColumn("indicator_title", .longText) { row, context in
      .text(context.text(row.indicator.title))
    },
    ReportColumn("headcount", .text) { row, context in context.headcount(of: row.indicator) },
    ReportColumn("achieved", .quantity) { row, context in
      context.withholding(context.value(row.achieved.value))
    },
    ReportColumn("final_target", .quantity) { row, context in
      row.indicator.target.map { context.value($0.value) } ?? .notStated
    },
    ReportColumn("met", .ratio) { row, context in
      // A share of a target would give a withheld count away.
      context.withholding(context.value(row.achieved.value)) == .withheld
        ? .withheld : Value(row.met)
    },
    ReportColumn("double_counting", .longText) { row, context in
      row.indicator.doubleCounting.map { .text(context.text($0)) }
        ?? (row.indicator.headcount == .unique ? .notStated : .notApplicable)
    },
  ]

  static func notes(_ context: ReportContext) -> [String] {
    [context.word("note.people")] + context.withholdingNote
  }

  static func rows(_ context: ReportContext) throws -> [ResultRows.Row] {
    try ResultRows.rows(context).filter { $0.indicator.headcount != nil }
  }
}

extension ReportContext {
  /// Whether an indicator counts unique people or contacts.
  func headcount(of indicator: Indicator) -> Value {
    Value(Stated(indicator.headcount)) { .text(word("headcount.\($0.rawValue)")) }
  }

  /// A count of people; in a public report one that is too small is withheld.
  func withholding(_ value: Value) -> Value {
    guard isPublic, case .quantity(let count) = value, Withholding.isSmall(count) else {
      return value
    }
    return .withheld
  }

  var withholdingNote: [String] { isPublic ? [word("note.withheld")] : [] }
}
