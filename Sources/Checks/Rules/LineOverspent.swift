import PortfolioModel

extension Check {
  /// No more is spent on a budget line than it has.
  static let lineOverspent = Check(
    name: "line-overspent", severity: .warning,
    scope: .agreement { agreement, index in
      let value = agreement.value
      return value.lines.enumerated().compactMap { position, line in
        let budget = line.amount(inForceOn: index.asOf, fixedOn: value.fixedOn).value
        guard let budget, let spent = agreement.sums.spentByLine[line.code],
          let excess = try? spent.subtracting(budget, for: "line"), excess.minorUnits > 0
        else { return nil }
        return Hit(
          [
            "line": .code(line.code), "agreement": .code(value.code), "spent": .money(spent),
            "budget": .money(budget), "excess": .money(excess),
          ], at: agreement.place(of: "lines[\(position)]"))
      }
    })
}
