import PortfolioModel

extension Agreement {
  /// The projects of one of the agreement's amounts: the one it names, else all by their shares.
  func division(of project: Code<Project>?) -> [(project: String, weight: Int128)] {
    if let project { return [(project.text, 1)] }
    return projectPartition.cells.map { ($0.part?.text ?? Gap.unallocated, $0.weight) }
  }

  /// What the agreement grants and what it budgets, in all their versions.
  ///
  /// - Parameters:
  ///   - day: the day whose shares divide them.
  ///   - terms: which rates they are converted at.
  func amounts(dividedOn day: Day, _ terms: RateTerms) -> [Amount] {
    let granted = versions.map { amount($0, .granted, day, terms) }
    guard !lines.isEmpty else {
      return granted + versions.map { amount($0, .budget, day, terms, basis: .agreement) }
    }
    let budget = lines.flatMap { line in
      line.versions(fixedOn: fixedOn).map {
        amount($0, .budget, day, terms, basis: .lines, line: line)
      }
    }
    return granted + budget
  }

  private func amount(
    _ version: Version, _ kind: FactKind, _ day: Day, _ terms: RateTerms,
    basis: BudgetBasis? = nil, line: BudgetLine? = nil
  ) -> Amount {
    Amount(
      money: version.amount, type: nil, basis: basis,
      portions: [
        Amount.Portion(
          kind: kind, agreement: code.text, line: line?.code.text,
          attribution: Attribution(funder: funder.text, basis: .agreement),
          division: Division.Basis(
            projects: division(of: line?.project), day: day, isWholeLife: true),
          agreementCurrency: currency)
      ],
      effective: version.day, rateDay: version.day, rateTerms: terms,
      visibleFrom: version.visibleFrom, superseded: version.superseded, booked: nil)
  }
}
