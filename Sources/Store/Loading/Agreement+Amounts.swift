import PortfolioModel

extension Agreement {
  /// The projects of one of the agreement's amounts: the one it names, else all by their shares.
  func division(of project: Code<Project>?) -> [(project: String, weight: Int128)] {
    if let project { return [(project.text, 1)] }
    return projectPartition.cells.map { ($0.part?.text ?? Gap.unallocated, $0.weight) }
  }

  /// What the agreement grants and what it budgets, in all their versions.
  var amounts: [Amount] {
    let versions =
      [(day: fixedOn, visibleFrom: fixedOn, amount: amount)]
      + amendments.compactMap { amendment in
        amendment.amount.map {
          (day: amendment.date, visibleFrom: amendment.visibleFrom, amount: .value($0))
        }
      }
    let granted = Self.inForce(versions).map { amount($0, .granted) }
    let budget =
      lines.isEmpty
      ? Self.inForce(versions).map { amount($0, .budget, basis: .agreement) }
      : lines.flatMap { line in
        Self.inForce(line.versions(fixedOn: fixedOn)).map {
          amount($0, .budget, basis: .lines, line: line)
        }
      }
    return granted + budget
  }

  /// An amount in force from the day it is visible to the day another takes its place.
  private struct Version {
    let day: Day?
    let visibleFrom: Day
    let superseded: Day?
    let amount: Stated<Money>
  }

  /// Later days supersede earlier ones, from the day on which they are visible.
  private static func inForce(
    _ versions: [(day: Day?, visibleFrom: Day?, amount: Stated<Money>)]
  ) -> [Version] {
    let sorted = versions.sorted { $0.day ?? .distantPast < $1.day ?? .distantPast }
    return sorted.enumerated().map { index, version in
      Version(
        day: version.day, visibleFrom: version.visibleFrom ?? .distantPast,
        superseded: sorted[(index + 1)...].compactMap(\.visibleFrom).min(),
        amount: version.amount)
    }
  }

  private func amount(
    _ version: Version, _ kind: FactKind, basis: BudgetBasis? = nil, line: BudgetLine? = nil
  ) -> Amount {
    Amount(
      money: version.amount, kind: kind, type: nil, basis: basis, agreement: code.text,
      line: line?.code.text, attribution: Attribution(funder: funder.text, basis: .agreement),
      division: Division.Basis(projects: division(of: line?.project), day: nil),
      effective: version.day ?? .distantPast, rateDay: version.day,
      visibleFrom: version.visibleFrom, superseded: version.superseded, booked: nil,
      agreementCurrency: currency)
  }
}

extension BudgetLine {
  fileprivate func versions(
    fixedOn day: Day?
  ) -> [(day: Day?, visibleFrom: Day?, amount: Stated<Money>)] {
    [(day: day, visibleFrom: day, amount: approved)]
      + revisions.map { (day: $0.date, visibleFrom: $0.visibleFrom, amount: .value($0.amount)) }
  }
}
