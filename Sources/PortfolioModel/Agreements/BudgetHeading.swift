/// A heading of an agreement's budget: all lines of one category, or a line that has none.
public struct BudgetHeading: Hashable, Sendable {
  /// The funder's code for it where it has one, else the organisation's.
  public let code: String
  /// The organisation's own code.
  public let category: String
  public let lines: [BudgetLine]
  /// As first approved.
  public let initial: Money
  /// As in force on the day.
  public let current: Money
  /// As the last amendment of the amount left it; as approved where there was none.
  public let amended: Money
  /// Money moved to the heading and away from it since it was approved, by day; what amendments
  /// changed is no move.
  public let moves: [Move]
  /// The day of the last amendment of the budget.
  public let lastAmendment: Day?

  /// What a day's transfers changed.
  public struct Move: Hashable, Sendable {
    public let day: Day
    public let amount: Money
  }
}

extension Agreement {
  /// The headings of the budget on a day, in the order of their first lines.
  ///
  /// - Returns: `nil` where some line is not stated.
  public func headings(
    on day: Day, _ mapping: [CategoryMapping] = []
  ) throws(Overflow) -> [BudgetHeading]? {
    guard !lines.isEmpty else { return nil }
    let categories = lines.reduce(into: [String]()) { codes, line in
      let code = line.category ?? line.code.text
      if !codes.contains(code) { codes.append(code) }
    }
    let changes = amendmentDays(on: day)
    var headings: [BudgetHeading] = []
    for category in categories {
      let own = lines.filter { ($0.category ?? $0.code.text) == category }
      let code = mapping.first { $0.category == category }?.code ?? category
      guard let heading = try heading(code, category, own, changes, day) else { return nil }
      headings.append(heading)
    }
    return headings
  }

  /// What was moved to a line and away from it by a day; what amendments changed is no transfer.
  ///
  /// - Returns: not stated where the line's amount is not.
  public func transferred(to line: BudgetLine, on day: Day) throws(Overflow) -> Stated<Money> {
    let code = line.code.text
    guard let alone = try heading(code, code, [line], amendmentDays(on: day), day) else {
      return .notStated
    }
    return .value(try alone.transferred())
  }

  /// The days on which an amendment changed the amount, as known on a day.
  private func amendmentDays(on day: Day) -> [Day] {
    amendments.filter { $0.visibleFrom <= day && $0.changesBudget }.map(\.date).sorted()
  }

  private func heading(
    _ code: String, _ category: String, _ lines: [BudgetLine], _ amendments: [Day], _ day: Day
  ) throws(Overflow) -> BudgetHeading? {
    var (initial, current, amended) = (
      Money.zero(currency), Money.zero(currency), Money.zero(currency)
    )
    var moves: [Day: Money] = [:]
    for line in lines {
      guard case .value(let approved) = line.approved else { return nil }
      initial = try initial.adding(approved, for: "heading \(code)")
      let known = line.revisions.filter { $0.visibleFrom <= day }.sorted { $0.date < $1.date }
      var last = approved
      var atAmendment = approved
      for revision in known {
        if amendments.contains(revision.date) {
          atAmendment = revision.amount
        } else {
          let change = try revision.amount.subtracting(last, for: "transfer to \(code)")
          moves[revision.date] = try (moves[revision.date] ?? .zero(currency))
            .adding(change, for: "transfer to \(code)")
          if let latest = amendments.last, revision.date < latest { atAmendment = revision.amount }
        }
        last = revision.amount
      }
      current = try current.adding(last, for: "heading \(code)")
      amended = try amended.adding(atAmendment, for: "heading \(code)")
    }
    // What moved between lines of the heading itself is no move.
    let sorted = moves.filter { $0.value.minorUnits != 0 }.sorted { $0.key < $1.key }
      .map { BudgetHeading.Move(day: $0.key, amount: $0.value) }
    return BudgetHeading(
      code: code, category: category, lines: lines, initial: initial, current: current,
      amended: amended, moves: sorted, lastAmendment: amendments.last)
  }
}

extension Amendment {
  /// Whether the budget's lines change with it, so that such a change is no transfer.
  public var changesBudget: Bool { amount != nil || kind == .budgetRevision }
}
