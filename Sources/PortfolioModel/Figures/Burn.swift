/// Spent over budget; not applicable where the budget is zero.
public func burn(spent: Stated<Money>, budget: Stated<Money>) -> Stated<Ratio> {
  switch (spent, budget) {
  case (.value(let spent), .value(let budget)) where budget.minorUnits != 0:
    .value(Ratio(Int128(spent.minorUnits), over: Int128(budget.minorUnits)))
  case (.value, .value), (.notApplicable, _), (_, .notApplicable): .notApplicable
  default: .notStated
  }
}
