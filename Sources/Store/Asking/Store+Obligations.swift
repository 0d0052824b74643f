import PortfolioModel
import ReferenceData

/// What is owed to a vendor or partner and not yet paid.
public struct OpenObligation: Hashable, Sendable {
  /// The id of the row that it stands on; `nil` for what the books state as a whole.
  public let id: String?
  public let agreement: String
  public let line: String
  public let project: String
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
    let wanted = Set(selection.agreements.map(\.text))
    let projects = Set(selection.projects.map(\.text))
    let stated = snapshots.filter { item in
      (wanted.isEmpty || wanted.contains(item.agreement))
        && (projects.isEmpty || projects.contains(item.project))
    }
    return OpenObligations(
      open: stated + rows.filter { !known.contains($0.agreement) }, known: known.union(stating))
  }

  /// The latest statement of the books for each agreement, divided among its projects.
  private func snapshots(on day: Day) throws -> [OpenObligation] {
    let rows = catalogue.obligations.map(\.value).filter { $0.day <= day }
    let latest = Dictionary(rows.map { ($0.agreement, $0.day) }) { max($0, $1) }
    return rows.filter { latest[$0.agreement] == $0.day }.flatMap { row -> [OpenObligation] in
      guard let agreement = catalogue.agreement(row.agreement) else { return [] }
      let amount =
        row.amount.currency == agreement.currency
        ? row.amount
        : (try? rates.convert(row.amount, to: agreement.currency, on: row.day, asOf: asOf))?.money
      guard let amount else { return [] }
      let line = row.line?.text ?? Gap.none
      let project = row.project ?? agreement.lines.first { $0.code == row.line }?.project
      let cells = agreement.division(of: project)
      return zip(cells, amount.split(by: cells.map(\.weight))).map { cell, part in
        OpenObligation(
          id: nil, agreement: row.agreement.text, line: line, project: cell.project, amount: part)
      }
    }
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
