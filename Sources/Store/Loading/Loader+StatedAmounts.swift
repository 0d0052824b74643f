import PortfolioModel

extension Loader {
  /// Budgets known only from publications, until an agreement covers their project.
  mutating func writeStatedAmounts() throws {
    for sourced in catalogue.projects where !sourced.value.statedAmounts.isEmpty {
      let project = sourced.value
      let agreements = catalogue.agreements(of: project.code)
      guard agreements.allSatisfy({ $0.fixedOn != nil }) else { continue }
      let covered = agreements.compactMap(\.fixedOn).min()
      for (stated, superseded) in project.statedAmountsInForce {
        let end = [superseded, covered].compactMap { $0 }.min()
        let amount = stated.amount(
          of: project, superseded: end, dividedOn: asOf, catalogue.rateTerms(of: nil as Agreement?))
        try withTables { tables, _ in
          try tables.facts.write(amount, as: tables.facts.nextAmount())
        }
      }
    }
  }
}

extension Project {
  /// Each funder's stated amounts: one listed later takes the place of one listed before.
  fileprivate var statedAmountsInForce: [(StatedAmount, superseded: Day?)] {
    statedAmounts.enumerated().compactMap { index, stated in
      let others = statedAmounts.enumerated().filter {
        $0.offset != index && $0.element.funder == stated.funder
      }
      let day = stated.listedOn ?? .distantPast
      // Of two listed on the same day the first counts, and a check says so.
      let isRepeated = others.contains {
        $0.offset < index && ($0.element.listedOn ?? .distantPast) == day
      }
      guard !isRepeated else { return nil }
      return (stated, others.compactMap(\.element.listedOn).filter { $0 > day }.min())
    }
  }
}

extension StatedAmount {
  fileprivate func amount(
    of project: Project, superseded: Day?, dividedOn day: Day, _ terms: RateTerms
  ) -> Amount {
    Amount(
      money: amount, type: nil, basis: .stated,
      portions: [
        Amount.Portion(
          kind: .budget, attribution: Attribution(funder: funder.text, basis: .stated),
          division: Division.Basis(
            projects: [(project.code.text, 1)], day: day, isWholeLife: true),
          agreementCurrency: amount.value?.currency ?? Currency(code: "", decimals: 0))
      ],
      effective: listedOn, rateDay: listedOn, rateTerms: terms,
      visibleFrom: listedOn ?? .distantPast, superseded: superseded, booked: nil)
  }
}
