import DocumentModel
import PortfolioModel
import Store

/// Spending under an agreement month by month, beside what was planned, and where it leads.
enum BurnRows: RowSource {
  static let name = "burn"
  static let totals = TotalsRule.none

  /// A month of an agreement.
  struct Row: Sendable {
    let month: Day
    let plan: Stated<Money>
    let actual: Stated<Money>
    let planToDate: Stated<Money>
    let actualToDate: Stated<Money>
    let burn: Burn?
    /// Whether it has not begun: then there is nothing yet that could be stated.
    let isAhead: Bool
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("month", .date) { row, _ in .date(PartialDate(monthOf: row.month)) },
    ReportColumn("plan", .agreementMoney, total: .sum) { row, _ in Cell(Value(row.plan)) },
    ReportColumn("actual", .agreementMoney, total: .sum) { row, _ in row.past(row.actual) },
    ReportColumn("plan_to_date", .agreementMoney) { row, _ in Cell(Value(row.planToDate)) },
    ReportColumn("actual_to_date", .agreementMoney) { row, _ in row.past(row.actualToDate) },
    ReportColumn("burn", .plain(.ratio), look: .bars) { row, _ in row.past(row.burn?.rate) },
    ReportColumn("elapsed", .plain(.ratio)) { row, _ in
      row.past(row.burn.map { .value($0.elapsed) })
    },
    ReportColumn("burn_ratio", .plain(.ratio)) { row, _ in row.past(row.burn?.ratio) },
    ReportColumn("forecast", .agreementMoney) { row, _ in row.past(row.burn?.forecast) }
      .noted { $0.word("note.forecast") },
    ReportColumn("over_under", .agreementMoney) { row, _ in
      row.past(
        try row.burn.map { try $0.forecast.minus(.value($0.budget), for: "over or under") })
    },
  ]

  static func constants(_ context: ReportContext) -> [Table.Constant] {
    BudgetLineRows.constants(context)
  }

  static func notes(_ context: ReportContext) -> [String] {
    let isPhased = !(context.agreement?.phasing.isEmpty ?? true)
    return [context.word(isPhased ? "note.plan.phased" : "note.plan.straight")]
  }

  static func rows(_ context: ReportContext) throws -> [Row] {
    guard let agreement = context.agreement,
      case .value(let budget) = try context.budget(of: agreement)
    else { return [] }
    let day = context.selection.balanceDay
    let plan = agreement.plan(of: budget, on: context.selection.asOf)
    let spending = try context.store.spendingByMonth(in: context.selection)
    let months = Day.months(through: spending.map(\.month) + (plan?.months.map(\.month) ?? []))
    let spent = Dictionary(spending.map { ($0.month, $0.sum) }) { first, _ in first }
    let planned = Dictionary(plan?.months.map { ($0.month, $0.amount) } ?? []) { first, _ in first }
    let whole = agreement.whole(on: context.selection.asOf)
    let hasLedger = context.catalogue.settings.hasLedger
    var (planToDate, actualToDate) = (
      Money.zero(agreement.currency), Money.zero(agreement.currency)
    )
    return try months.map { month in
      if let amount = planned[month] { planToDate = try planToDate.adding(amount, for: "plan") }
      if let sum = spent[month] { actualToDate = try actualToDate.adding(sum, for: "actual") }
      let burn = whole.map { whole in
        Burn(
          budget: budget, spent: actualToDate,
          elapsed: whole.elapsed(on: min(month.lastOfMonth, day)))
      }
      let zero = Money.zero(agreement.currency)
      return Row(
        month: month, plan: plan == nil ? .notStated : .value(planned[month] ?? zero),
        actual: hasLedger ? .value(spent[month] ?? zero) : .notStated,
        planToDate: plan == nil ? .notStated : .value(planToDate),
        actualToDate: hasLedger ? .value(actualToDate) : .notStated,
        burn: hasLedger ? burn : nil, isAhead: month > day)
    }
  }

  static func proofs(_ table: Table, _ context: ReportContext) throws -> [Proof] {
    try context.proofs(of: table, [("actual", .spent)])
  }
}

extension BurnRows.Row {
  /// What is known once the month has begun; before, the cell is blank, so that no chart draws it.
  fileprivate func past(_ money: Stated<Money>?) -> Cell {
    Cell(isAhead ? .blank : money.map { Value($0) } ?? .notStated)
  }

  fileprivate func past(_ ratio: Stated<Ratio>?) -> Cell {
    Cell(isAhead ? .blank : ratio.map { Value($0) } ?? .notStated)
  }
}

extension Day {
  /// The first days of all months from the earliest to the latest of some days.
  fileprivate static func months(through days: [Day]) -> [Day] {
    guard let first = days.min()?.firstOfMonth, let last = days.max() else { return [] }
    return Array(sequence(first: first) { $0.lastOfMonth.dayAfter }.prefix { $0 <= last })
  }
}

extension Agreement {
  /// Its days from the first to the last on a day; `nil` where they are not stated.
  func whole(on day: Day) -> Period? {
    guard let first = start ?? signed, let last = end(inForceOn: day) else { return nil }
    return Period(from: first, to: last)
  }
}
