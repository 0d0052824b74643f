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
    let (cells, payments) = try committed(selection)
    let open = Dictionary(grouping: cells, by: \.id).sorted { $0.key < $1.key }
      .flatMap { id, cells in CommittedCell.open(cells, paid: payments[id] ?? 0) }
    return (open, Set(cells.map(\.agreement)))
  }

  /// What was committed to vendors and partners and what of it was paid, in the agreements'
  /// currencies, by the ids of the obligations.
  public func obligations(
    asOf day: Day
  ) throws -> [(id: String, committed: Money, paid: Money)] {
    let (cells, payments) = try committed(Selection(asOf: day))
    return Dictionary(grouping: cells, by: \.id).sorted { $0.key < $1.key }.map { id, cells in
      let sum = cells.reduce(Int128(0)) { $0 + Int128($1.all) }
      let currency = cells[0].currency
      return (
        id, Money(minorUnits: Int64(clamping: sum), currency: currency),
        Money(minorUnits: payments[id] ?? 0, currency: currency)
      )
    }
  }

  /// The parts of the ledger's obligations, and what was paid by the ids of obligations.
  private func committed(_ selection: Selection) throws -> ([CommittedCell], [String: Int64]) {
    var day = Selection(asOf: selection.asOf)
    day.to = selection.to
    let visible = day.condition(.toDate)
    let chosen = selection.condition(.toDate)
    let committed = """
      SELECT coalesce(ledger.reverses, ledger.id), fact.agreement, fact.line, fact.project,
        fact.agreement_currency, sum(fact.agreement_minor),
        sum(CASE WHEN \(chosen.sql) THEN fact.agreement_minor ELSE 0 END)
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE ledger.type = 2 AND fact.agreement <> '\(Gap.none)' AND \(visible.sql)
      GROUP BY 1, 2, 3, 4, 5 ORDER BY min(fact.amount)
      """
    let paid = """
      SELECT ledger.obligation, sum(fact.agreement_minor)
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE ledger.obligation IS NOT NULL AND ledger.type IN (3, 4, 7) AND \(visible.sql)
      GROUP BY 1
      """
    return try read { engine in
      let payments = try engine.rows(paid, visible.values) { ($0.text(0), $0.integer(1)) }
      let cells = try engine.rows(committed, chosen.values + visible.values) { row in
        CommittedCell(
          id: row.text(0), agreement: row.text(1), line: row.text(2), project: row.text(3),
          currency: Currencies.currency(row.text(4)) ?? Currency(code: row.text(4), decimals: 0),
          all: row.integer(5), chosen: row.integer(6))
      }
      return (cells, Dictionary(payments, uniquingKeysWith: +))
    }
  }
}

/// A part of an obligation: its budget line's and its project's.
private struct CommittedCell {
  let id: String
  let agreement: String
  let line: String
  let project: String
  let currency: Currency
  let all: Int64
  /// What of it is selected.
  let chosen: Int64

  /// What of an obligation is open, divided among its parts as it was committed.
  static func open(_ cells: [CommittedCell], paid: Int64) -> [OpenObligation] {
    let committed = cells.reduce(Int128(0)) { $0 + Int128($1.all) }
    let open = max(0, committed - Int128(paid))
    let weights = cells.map { Int128(max(0, $0.all)) }
    guard weights.contains(where: { $0 > 0 }), let units = Int64(exactly: open) else { return [] }
    let whole = Money(minorUnits: units, currency: cells[0].currency)
    return zip(cells, whole.split(by: weights)).compactMap { cell, part in
      guard cell.chosen > 0 else { return nil }
      let rest = Int128(max(0, cell.all - cell.chosen))
      return OpenObligation(
        id: cell.id, agreement: cell.agreement, line: cell.line, project: cell.project,
        amount: part.split(by: [Int128(cell.chosen), rest])[0])
    }
  }
}
