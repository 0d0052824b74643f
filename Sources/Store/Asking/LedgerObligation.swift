import PortfolioModel
import ReferenceData

/// An agreement's part of an obligation in the ledger, with what was paid of it.
struct LedgerObligation {
  let key: Key
  let cells: [Cell]
  let payments: [Payment]

  /// What payments name, and under which agreement.
  struct Key: Hashable, Comparable {
    let id: String
    let agreement: String

    static func < (left: Key, right: Key) -> Bool {
      (left.id, left.agreement) < (right.id, right.agreement)
    }
  }

  /// The part of a budget line and of a cell of its project's division.
  struct Cell {
    let line: String
    let cell: DivisionCell
    /// In the currency in which it was committed.
    let own: Money
    /// In the agreement's currency.
    let converted: Money
    /// What of that is selected.
    let chosen: Int64
  }

  /// What was paid in one currency.
  struct Payment {
    let own: Money
    /// In the agreement's currency.
    let converted: Money
  }
}

extension LedgerObligation {
  /// What was committed and what was paid: in the currency of the obligation where all payments are
  /// in it, so that no exchange rate comes between; else in the agreement's.
  var balance: (committed: Money, paid: Money) {
    let own = cells[0].own.currency
    guard payments.allSatisfy({ $0.own.currency == own }) else {
      return (
        Self.sum(cells.map(\.converted), cells[0].converted.currency),
        Self.sum(payments.map(\.converted), cells[0].converted.currency)
      )
    }
    return (Self.sum(cells.map(\.own), own), Self.sum(payments.map(\.own), own))
  }

  /// What is open, in the agreement's currency, divided among its parts as it was committed; what
  /// is open of the obligation's own currency is worth what it was when it was committed.
  var open: [OpenObligation] {
    let (committed, paid) = balance
    let left = max(0, Int128(committed.minorUnits) - Int128(paid.minorUnits))
    let whole = Self.sum(cells.map(\.converted), cells[0].converted.currency)
    let weights = cells.map { Int128(max(0, $0.converted.minorUnits)) }
    guard committed.minorUnits > 0, weights.contains(where: { $0 > 0 }),
      let open = try? whole.part(Share(Int64(clamping: left), of: committed.minorUnits))
    else { return [] }
    return zip(cells, open.split(by: weights)).compactMap { cell, part in
      guard cell.chosen > 0 else { return nil }
      let rest = Int128(max(0, cell.converted.minorUnits - cell.chosen))
      return OpenObligation(
        id: key.id, agreement: key.agreement, line: cell.line, cell: cell.cell,
        amount: part.split(by: [Int128(cell.chosen), rest])[0])
    }
  }

  private static func sum(_ amounts: [Money], _ currency: Currency) -> Money {
    let sum = amounts.reduce(Int128(0)) { $0 + Int128($1.minorUnits) }
    return Money(minorUnits: Int64(clamping: sum), currency: currency)
  }
}

extension Store {
  /// The obligations of the ledger, agreement by agreement, as a selection sees them.
  func ledgerObligations(_ selection: Selection) throws -> [LedgerObligation] {
    guard try hasFacts("type = 2 AND agreement <> '\(Gap.none)'") else { return [] }
    var day = Selection(asOf: selection.asOf)
    day.to = selection.to
    let visible = day.condition(.toDate)
    let cells = try cells(visible, chosen: selection.condition(.toDate))
    let payments = try payments(visible)
    return cells.sorted { $0.key < $1.key }.map { key, cells in
      LedgerObligation(key: key, cells: cells, payments: payments[key] ?? [])
    }
  }

  private func cells(
    _ visible: Condition, chosen: Condition
  ) throws -> [LedgerObligation.Key: [LedgerObligation.Cell]] {
    let sql = """
      SELECT coalesce(ledger.reverses, ledger.id), fact.agreement, fact.line, fact.project,
        fact.country, fact.theme, fact.sector, fact.currency, sum(fact.minor),
        fact.agreement_currency, sum(fact.agreement_minor),
        sum(CASE WHEN \(chosen.sql) THEN fact.agreement_minor ELSE 0 END)
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE fact.type = 2 AND fact.agreement <> '\(Gap.none)' AND \(visible.sql)
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 10 ORDER BY min(fact.amount)
      """
    return try read { engine in
      let rows = try engine.rows(sql, chosen.values + visible.values) { row in
        (
          LedgerObligation.Key(id: row.text(0), agreement: row.text(1)),
          LedgerObligation.Cell(
            line: row.text(2),
            cell: DivisionCell(
              project: row.text(3), country: row.text(4), theme: row.text(5),
              sector: row.text(6)),
            own: row.money(7, 8), converted: row.money(9, 10), chosen: row.integer(11))
        )
      }
      return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }
  }

  private func payments(
    _ visible: Condition
  ) throws -> [LedgerObligation.Key: [LedgerObligation.Payment]] {
    let sql = """
      SELECT ledger.obligation, fact.agreement, fact.currency, sum(fact.minor),
        fact.agreement_currency, sum(fact.agreement_minor)
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      WHERE ledger.obligation IS NOT NULL AND fact.type IN (3, 4, 7) AND \(visible.sql)
      GROUP BY 1, 2, 3, 5
      """
    return try read { engine in
      let rows = try engine.rows(sql, visible.values) { row in
        (
          LedgerObligation.Key(id: row.text(0), agreement: row.text(1)),
          LedgerObligation.Payment(own: row.money(2, 3), converted: row.money(4, 5))
        )
      }
      return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
    }
  }
}

extension Prepared {
  /// An amount whose currency and minor units stand in two columns.
  fileprivate func money(_ currency: Int, _ minorUnits: Int) -> Money {
    Money(
      minorUnits: integer(minorUnits),
      currency: Currencies.currency(text(currency))
        ?? Currency(code: text(currency), decimals: 0))
  }
}
