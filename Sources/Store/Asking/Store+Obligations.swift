import PortfolioModel
import ReferenceData

/// What is owed to a vendor or partner and not yet paid.
public struct OpenObligation: Hashable, Sendable {
  /// The id of the row that it stands on; `nil` for what the books state as a whole.
  public let id: String?
  public let agreement: String
  public let line: String
  public let cell: DivisionCell
  /// In the agreement's currency; zero where all is paid.
  public let amount: Money
}

/// The open obligations of a selection.
public struct OpenObligations: Sendable {
  public let open: [OpenObligation]
  /// The agreements whose obligations are known: from the books, or from the ledger.
  public let known: Set<String>

  /// What is open in a part of an agreement; not stated where nobody keeps obligations.
  public func sum(
    of agreement: Agreement, _ isIncluded: (OpenObligation) -> Bool = { _ in true }
  ) throws(Overflow) -> Stated<Money> {
    guard known.contains(agreement.code.text) else { return .notStated }
    var sum = Money.zero(agreement.currency)
    for item in open where item.agreement == agreement.code.text && isIncluded(item) {
      sum = try sum.adding(item.amount, for: "open obligations \(agreement.code)")
    }
    return .value(sum)
  }
}

extension Store {
  /// What is open on the day of the selection's balance: of each agreement what the books state,
  /// else what its obligations leave unpaid, each not below zero.
  public func openObligations(in selection: Selection) throws -> OpenObligations {
    let snapshots = try snapshots(on: selection.balanceDay)
    let (rows, stating) = try unpaid(selection)
    let known = Set(snapshots.map(\.agreement))
    let projects = try selectedProjects(in: selection)
    let stated = snapshots.filter { item in
      isSelected(item, selection) && projects?.contains(item.cell.project) ?? true
    }
    return OpenObligations(
      open: stated + rows.filter { !known.contains($0.agreement) }, known: known.union(stating))
  }

  /// The latest statement of the books for each agreement, divided among its projects.
  private func snapshots(on day: Day) throws -> [OpenObligation] {
    let rows = catalogue.obligations.map(\.value).filter { $0.day <= day }
    guard !rows.isEmpty else { return [] }
    let latest = Dictionary(rows.map { ($0.agreement, $0.day) }) { max($0, $1) }
    var division = Division()
    for project in catalogue.projects { division.add(project.value) }
    return rows.filter { latest[$0.agreement] == $0.day }.flatMap { row -> [OpenObligation] in
      guard let agreement = catalogue.agreement(row.agreement) else { return [] }
      let amount =
        row.amount.currency == agreement.currency
        ? row.amount
        : (try? rates.convert(
          row.amount, to: agreement.currency, on: row.day, asOf: asOf,
          by: catalogue.rateTerms(of: agreement)))?.money
      guard let amount else { return [] }
      let line = row.line?.text ?? Gap.none
      let project = row.project ?? agreement.lines.first { $0.code == row.line }?.project
      let basis = Division.Basis(projects: agreement.division(of: project), day: row.day)
      return zip(division.cells(of: basis), division.parts(of: amount, basis)).map { cell, part in
        OpenObligation(
          id: nil, agreement: row.agreement.text, line: line, cell: cell,
          amount: Money(minorUnits: part, currency: amount.currency))
      }
    }
  }

  /// Whether the filters of amounts leave a part of what the books state.
  private func isSelected(_ item: OpenObligation, _ selection: Selection) -> Bool {
    func isAmong<Entity>(_ code: String?, _ wanted: some Collection<Code<Entity>>) -> Bool {
      wanted.isEmpty || wanted.contains { $0.text == code }
    }
    let funder = catalogue.agreement(Code(item.agreement))?.funder.text
    return isAmong(item.agreement, selection.agreements) && isAmong(funder, selection.funders)
      && isAmong(item.cell.theme, selection.themes)
      && selection.selectedCountries.map { $0.contains(Code(item.cell.country)) } ?? true
      && (selection.sectors.isEmpty
        || selection.sectors.contains { item.cell.sector.hasPrefix($0.text) })
  }

  /// What the ledger's own obligations leave unpaid, and the agreements that have any.
  private func unpaid(_ selection: Selection) throws -> ([OpenObligation], Set<String>) {
    let obligations = try ledgerObligations(selection)
    return (obligations.flatMap(\.open), Set(obligations.map(\.key.agreement)))
  }

  /// What was committed to vendors and partners and what of it was paid, for each agreement's part
  /// of an obligation, by the ids of the obligations.
  public func obligations(
    asOf day: Day
  ) throws -> [(id: String, committed: Money, paid: Money)] {
    try ledgerObligations(Selection(asOf: day)).map { obligation in
      let (committed, paid) = obligation.balance
      return (obligation.key.id, committed, paid)
    }
  }
}
