import DocumentModel
import PortfolioModel

extension RatingRule {
  /// How spending stands to time: green while it keeps as near to it as the rule asks from below,
  /// from above as well; red once there is more than the budget.
  func rating(of burn: Burn) -> Rating? {
    guard case .value(let ratio) = burn.ratio else { return nil }
    if burn.spent.minorUnits > burn.budget.minorUnits { return .red }
    if ratio.isAtLeast(green) && ratio.isAtMost(twiceLess: green) { return .green }
    return ratio.isAtLeast(amber) && ratio.isAtMost(twiceLess: amber) ? .amber : .red
  }
}

extension Ratio {
  /// Whether it is no more than 2 less a share, which is as far above 1 as the share is below.
  fileprivate func isAtMost(twiceLess share: Share) -> Bool {
    let upper = Ratio(
      2 * Int128(share.denominator) - Int128(share.numerator), over: Int128(share.denominator))
    return upper.subtracting(self).map { $0.numerator >= 0 } ?? false
  }
}

extension ReportContext {
  /// How a project's spending stands to its time; not due before a tenth of the time has gone.
  func financialRating(of row: RegisterRows.Row, _ project: Project) -> Value {
    guard case .value(let elapsed) = elapsed(of: project), case .value(let budget) = row.budget,
      case .value(let spent) = row.spent
    else { return .notStated }
    guard elapsed.isAtLeast(Share(1, of: 10)) else { return .notDue }
    let burn = Burn(budget: budget, spent: spent, elapsed: elapsed)
    guard let rating = catalogue.settings.rating.rating(of: burn) else { return .notApplicable }
    return .text(word("rating.\(rating.rawValue)"))
  }

  /// The middle one of the ratings of a project's indicators, of two the worse.
  func resultsRating(of project: Project) throws -> Value {
    let indicators = project.results.flatMap(\.indicators)
    let met = try indicators.map { try $0.met(on: selection.asOf) }
    let ratings = met.compactMap { met -> Rating? in
      guard case .due(.value(let ratio)) = met else { return nil }
      return catalogue.settings.rating.rating(of: ratio)
    }
    let order: [Rating] = [.red, .amber, .green]
    let sorted = ratings.compactMap { order.firstIndex(of: $0) }.sorted()
    guard !sorted.isEmpty else {
      return indicators.isEmpty ? .notStated : met.contains(.notDue) ? .notDue : .notStated
    }
    return .text(word("rating.\(order[sorted[(sorted.count - 1) / 2]].rawValue)"))
  }

  /// By which rule spending is rated, in a sentence.
  var financialRatingRule: String {
    let rule = catalogue.settings.rating
    return words(
      Message("note.financial-rating", ["green": .share(rule.green), "amber": .share(rule.amber)]))
  }
}
