import PortfolioModel

extension Check {
  /// The rules of an agreement are kept.
  static let ruleBroken = Check(
    name: "rule-broken", severity: .error,
    scope: .agreement { agreement, index in agreement.hits(.broken, index) })
}

extension CheckedAgreement {
  /// Where the agreement stands under its rules as a check is to tell of it.
  func hits(_ status: RuleFigures.Status, _ index: CheckIndex) -> [Hit] {
    let funder = index.funder(value.funder)
    var input = RuleInput()
    input.unspent = Stated(sums.fundBalance)
    let figures = try? value.figures(
      under: funder?.rules ?? [], funder?.categories ?? [], on: index.asOf, input)
    return (figures ?? []).filter { $0.status == status }.compactMap { figure in
      guard case .value(let used) = figure.used, case .value(let limit) = figure.limit else {
        return nil
      }
      let about = figure.heading.map { "\(value.code.text) \($0.code)" } ?? value.code.text
      let consequence = figure.rule.consequence.map { Argument.localized($0) }
      return Hit(
        [
          "agreement": .text(about), "rule": .localized(figure.rule.title), "used": .money(used),
          "limit": .money(limit),
          "consequence": consequence ?? .message(Message("rule.no-consequence")),
        ], at: place(of: value.rules.isEmpty ? "funder" : "rules"))
    }
  }
}
