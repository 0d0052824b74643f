import PortfolioModel
import Store

extension TotalsTable {
  /// What no total contains, counted and with its amounts.
  func leftOut(_ sums: [Total], _ context: ReportContext) throws -> [Finding] {
    var findings: [Finding] = []
    let isUnknown = sums.contains { $0.notStated > 0 }
    let notStated = try isUnknown ? amountsNotStated(context) : 0
    if notStated > 0 {
      findings.append(
        Finding(.information, Message("totals-not-stated", ["count": .number(notStated)])))
    }
    let mayLack = sums.contains { $0.unconverted > 0 } || figures.contains { $0.balance != nil }
    guard mayLack else { return findings }
    let left = try unconverted(context)
    let count = left.transactions.count + left.budgets.count
    guard count > 0 else { return findings }
    let amounts = try left.transactions.map(\.money).total().amounts(of: "not converted")
    findings.append(
      Finding(
        .warning,
        Message(
          "totals-unconverted",
          [
            "count": .number(count),
            "amounts": .list(
              amounts.map { .money($0) } + left.budgets.map { .text($0) }),
          ]), remedy: Message("totals-unconverted.help")))
    return findings
  }

  /// How many of the amounts nobody has stated, each counted once whatever rows it is part of.
  private func amountsNotStated(_ context: ReportContext) throws -> Int {
    try TotalsFigures(figures, by: kept, context).sums.reduce(0) { $0 + $1.notStated }
  }

  /// The amounts of the figures' own types that no rate converts.
  private func unconverted(_ context: ReportContext) throws -> Unconverted {
    let measures = figures.flatMap { figure in
      figure.measure.map { [$0] } ?? figure.balance?.measures ?? []
    }
    var selection = context.selection
    if !measures.isEmpty, selection.types.isEmpty {
      let types = Set(measures.flatMap(\.types))
      selection.types = TransactionType.allCases.filter(types.contains)
    }
    let left: Unconverted
    if let currency = selection.currency {
      left = try context.store.unconverted(in: selection, to: currency)
    } else if measures.isEmpty {
      // Amounts that stay in their own currency need no rate.
      return Unconverted(transactions: [], budgets: [])
    } else {
      left = try context.store.unconvertedToAgreements(in: selection)
    }
    let isOfLimits = measures.contains { !$0.isFlow }
    return Unconverted(transactions: left.transactions, budgets: isOfLimits ? left.budgets : [])
  }
}
