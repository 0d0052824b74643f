import DocumentModel
import PortfolioModel

/// People reached by sex and age: a row for each age group of each period of an indicator, and one
/// for all ages that compares the parts with the whole.
enum PeopleBySexRows: RowSource {
  static let name = "people-by-sex"
  static let totals = TotalsRule.none

  /// The people of one age group, or of all, in a period.
  struct Row: Sendable {
    let project: Project
    let indicator: Indicator
    let period: IndicatorPeriod
    /// The age group; `nil` for all ages.
    let age: String?
    /// Of each sex in the order of `Disaggregate.Sex`.
    let counts: [Value]
    let total: Value
    /// What the parts lack of the whole.
    let gap: Value
  }

  static let columns: [ReportColumn<Row>] = [
    ReportColumn("project", .code) { row, _ in .code(row.project.code.text) },
    ReportColumn("indicator", .code) { row, _ in .code(row.indicator.code.text) },
    ReportColumn("indicator_title", .longText) { row, context in
      .text(context.text(row.indicator.title))
    },
    ReportColumn("headcount", .text) { row, context in context.headcount(of: row.indicator) },
    ReportColumn("period_end", .date) { row, _ in .date(PartialDate(row.period.last)) },
    ReportColumn("age", .text) { row, context in .text(row.age ?? context.word("age.all")) },
    ReportColumn("female", .quantity) { row, _ in row.counts[0] },
    ReportColumn("male", .quantity) { row, _ in row.counts[1] },
    ReportColumn("other_sex", .quantity) { row, _ in row.counts[2] },
    ReportColumn("unknown_sex", .quantity) { row, _ in row.counts[3] },
    ReportColumn("total", .quantity) { row, _ in row.total },
    ReportColumn("gap", .quantity) { row, _ in row.gap },
    ReportColumn("check", .text) { row, context in context.check(of: row.gap) },
  ]

  static func notes(_ context: ReportContext) -> [String] {
    [context.word("note.people"), context.word("note.gap")] + context.withholdingNote
  }

  static func rows(_ context: ReportContext) throws -> [Row] {
    try context.countedPeriods().flatMap { project, indicator, period in
      let breakdowns = try period.breakdowns().filter { $0.axes.isSubset(of: [.sex, .age]) }
      // The finest of several ways in which the same people are told apart.
      guard let finest = breakdowns.max(by: { $0.axes.count < $1.axes.count }) else {
        return [Row]()
      }
      return rows(of: finest, project, indicator, period, context)
    }
  }

  private static func rows(
    of breakdown: Breakdown, _ project: Project, _ indicator: Indicator,
    _ period: IndicatorPeriod, _ context: ReportContext
  ) -> [Row] {
    let ages = breakdown.ages.compactMap(\.self)
    let parts = ages.map { age in breakdown.counts { $0.age == age } }
    let all = breakdown.counts { _ in true }
    // Rows and columns with their totals: whatever could be reckoned from them must not be shown.
    let shown = context.shown(
      parts.map { $0 + [$0.total] } + [all + [breakdown.total.value]])
    return (ages.map { Optional($0) } + [nil]).enumerated().map { index, age in
      Row(
        project: project, indicator: indicator, period: period, age: age,
        counts: Array(shown[index].dropLast()), total: shown[index].last ?? .blank,
        gap: age == nil ? Value(breakdown.gap) { .quantity($0) } : .blank)
    }
  }
}

extension [Quantity?] {
  fileprivate var total: Quantity {
    reduce(.zero) { $0.adding($1 ?? .zero) ?? $0 }
  }
}

extension Breakdown {
  /// The age groups in the order in which they are first named, and `nil` where none is.
  fileprivate var ages: [String?] {
    parts.map(\.age).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The people of each sex among some of the parts; those whose sex is not told are of unknown
  /// sex. Where the parts add up to the whole, nobody is of a sex that has no part; else it is not
  /// stated.
  fileprivate func counts(where isMeant: (Disaggregate) -> Bool) -> [Quantity?] {
    Disaggregate.Sex.allCases.map { sex in
      let own = parts.filter { ($0.sex ?? .unknown) == sex && isMeant($0) }
      guard own.isEmpty else { return own.map { Optional($0.value) }.total }
      return gap == .value(.zero) || sex == .unknown ? .zero : nil
    }
  }
}

extension ReportContext {
  /// Counts of people, without those that a public report withholds.
  func shown(_ counts: [[Quantity?]]) -> [[Value]] {
    let mask = isPublic ? Withholding.mask(counts) : counts.map { $0.map { _ in false } }
    return zip(counts, mask).map { counts, hidden in
      zip(counts, hidden).map { count, isHidden in
        isHidden ? .withheld : count.map { .quantity($0) } ?? .notStated
      }
    }
  }

  /// The periods of indicators that count people, as far as their values are known.
  func countedPeriods() throws -> [(Project, Indicator, IndicatorPeriod)] {
    try listedProjects().flatMap { project in
      project.indicators.filter { $0.headcount != nil }.flatMap { indicator in
        indicator.periods.filter { $0.isKnown(on: selection.asOf) && !$0.parts.isEmpty }
          .map { (project, indicator, $0) }
      }
    }
  }

  /// Whether the parts add up to the whole, in words; blank where nothing is compared.
  func check(of gap: Value) -> Value {
    switch gap {
    case .quantity(let gap) where gap == .zero: .text(word("ok"))
    case .quantity(let gap): .text(word(gap.coefficient > 0 ? "gap.shown" : "gap.exceeded"))
    default: gap
    }
  }
}
