import DocumentModel
import PortfolioModel
import Store

/// What a row of a table of totals stands under.
struct TotalsGroup: Hashable {
  let keys: [String]
  let currency: Currency
}

/// The figures of a table of totals under each combination of keys.
struct TotalsFigures {
  /// The combinations with some figure, in the portfolio's order.
  let order: [TotalsGroup]
  /// The sums of transactions or of measures, whether stated or not.
  let sums: [Total]
  private let totals: [TotalsGroup: [Total]]
  private let balances: [Balance: [TotalsGroup: Stated<Money>]]
  private let burn: [TotalsGroup: Ratio]
  private let showsNothing: Bool
  private let shown: Set<TotalsGroup>

  /// - Throws: `Overflow` that names the total that does not fit.
  init(_ figures: [TotalsTable.Figure], by dimensions: [Dimension], _ context: ReportContext) throws
  {
    let measures = figures.compactMap(\.measure)
    let asked = figures.compactMap(\.balance)
    let isOfAmounts = measures.isEmpty && asked.isEmpty
    let currency: TotalsQuestion.CurrencyChoice =
      context.selection.currency.map { .reporting($0) } ?? (isOfAmounts ? .own : .agreement)
    var question = TotalsQuestion(
      by: dimensions, isOfAmounts ? .amount : .measures(measures), in: currency)
    question.countsAmounts = true
    sums =
      isOfAmounts || !measures.isEmpty
      ? try context.store.totals(question, of: context.selection) : []
    totals = Dictionary(grouping: sums) { TotalsGroup(keys: $0.keys, currency: $0.sum.currency) }
    let ofAgreements = asked.filter { $0 != .burn }
    let parts =
      ofAgreements.isEmpty ? nil : try BalanceSums(ofAgreements, by: dimensions, context)
    balances = try ofAgreements.reduce(into: [:]) { $0[$1] = try parts?.figures($1) ?? [:] }
    burn =
      asked.contains(.burn) ? try BurnSums(by: dimensions, in: currency, context).ratios : [:]
    showsNothing = context.catalogue.settings.hasLedger
    shown = Self.groups(totals, balances, burn)
    order = shown.sorted { left, right in
      left.keys == right.keys
        ? left.currency < right.currency
        : context.store.precedes(left.keys, right.keys, in: dimensions)
    }
  }

  private static func groups(
    _ totals: [TotalsGroup: [Total]], _ balances: [Balance: [TotalsGroup: Stated<Money>]],
    _ burn: [TotalsGroup: Ratio]
  ) -> Set<TotalsGroup> {
    let stated = totals.filter { $0.value.contains { $0.count > $0.notStated + $0.unconverted } }
    let left = balances.values.flatMap { $0.filter { $0.value.value != nil }.keys }
    return Set(stated.keys).union(left).union(burn.keys)
  }

  /// Whether some figure stands under the keys.
  func contains(_ group: TotalsGroup) -> Bool { shown.contains(group) }

  /// A figure of a group. Without any amounts nothing flowed, where the ledger would show it, while
  /// a grant or a budget is unknown.
  func value(of figure: TotalsTable.Figure, in group: TotalsGroup) -> Value {
    let own = totals[group] ?? []
    switch figure {
    case .amount: return own.first.map { .money($0.sum) } ?? .blank
    case .count: return .integer(own.reduce(0) { $0 + $1.count })
    case .measure(let measure):
      if let total = own.first(where: { $0.measure == measure }) { return Value(total.stated) }
      guard measure.isFlow, showsNothing else { return .notStated }
      return .money(.zero(group.currency))
    case .balance(.burn): return burn[group].map { .ratio($0) } ?? .notApplicable
    case .balance(let balance): return Value(balances[balance]?[group] ?? .notApplicable)
    }
  }
}
