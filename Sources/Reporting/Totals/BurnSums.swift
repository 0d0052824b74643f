import PortfolioModel
import Store

/// What was spent of the budgets that are stated, under the keys of a table.
struct BurnSums {
  /// The burn of each group; none where its budget is zero or unknown.
  let ratios: [TotalsGroup: Ratio]
  private let budgeted: Set<Unit>

  /// A project's money in one currency, whose budget is stated or not.
  private struct Unit: Hashable {
    let project: String
    let currency: Currency
  }

  private struct Sums {
    var budget: Int128 = 0
    var spent: Int128 = 0
  }

  init(
    by dimensions: [Dimension], in currency: TotalsQuestion.CurrencyChoice,
    _ context: ReportContext
  ) throws {
    let question = TotalsQuestion(
      by: dimensions + [.project], .measures([.budget, .spent]), in: currency, .toDate)
    let totals = try context.store.totals(question, of: context.selection)
      .filter { $0.stated.value != nil }
    func unit(_ total: Total) -> Unit {
      Unit(project: total.keys[dimensions.count], currency: total.sum.currency)
    }
    let budgeted = Set(totals.filter { $0.measure == .budget }.map(unit))
    self.budgeted = budgeted
    let sums = totals.filter { budgeted.contains(unit($0)) }.reduce(into: [TotalsGroup: Sums]()) {
      let group = TotalsGroup(
        keys: Array($1.keys.prefix(dimensions.count)), currency: $1.sum.currency)
      let units = Int128($1.sum.minorUnits)
      if $1.measure == .budget {
        $0[group, default: Sums()].budget += units
      } else {
        $0[group, default: Sums()].spent += units
      }
    }
    ratios = sums.compactMapValues {
      $0.budget == 0 ? nil : Ratio($0.spent, over: $0.budget)
    }
  }

  /// Whether an amount is counted: its project has a budget in the currency.
  func counts(_ contribution: Contribution) -> Bool {
    budgeted.contains(Unit(project: contribution.project, currency: contribution.currency))
  }
}
