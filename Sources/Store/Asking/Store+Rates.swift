import PortfolioModel
import ReferenceData

/// A row that the books hold in another currency, beside what the rule makes of it.
public struct BookedAmount: Sendable {
  public let transaction: Transaction
  public let booked: Money
  /// The rates of the rule; empty where there are none.
  public let chain: [RateStep]
  /// Not stated where no rate converts it.
  public let byRule: Stated<Money>
}

/// Amounts of one currency that no rate converts to another.
public struct MissingRate: Sendable {
  public let from: Currency
  public let to: Currency
  /// The days of the first and of the last of them.
  public let first: Day
  public let last: Day
  public let transactions: Int
  public let amount: Money
}

extension Store {
  /// The selected rows that the books hold in another currency, in the order of their days. Rows
  /// that take others back have the rates of those and are left out.
  public func bookedAmounts(in selection: Selection) throws -> [BookedAmount] {
    try ledger(in: selection, .toDate, reporting: nil).compactMap { row in
      row.transaction.reverses == nil ? bookedAmount(row.transaction) : nil
    }
  }

  /// What the books and the rule make of a row; `nil` where the books hold it in no other currency.
  public func bookedAmount(_ row: Transaction) -> BookedAmount? {
    guard let booked = row.booked, booked.currency != row.amount.currency else { return nil }
    let chain = rates.chain(
      from: row.amount.currency, to: booked.currency, on: row.date, asOf: asOf,
      by: catalogue.rateTerms(of: row))
    let byRule = chain.flatMap { try? row.amount.converted(by: $0, to: booked.currency) }
    return BookedAmount(
      transaction: row, booked: booked, chain: chain ?? [], byRule: Stated(byRule))
  }

  /// How many of the selected amounts stand in the books in the currency that they are shown in.
  public func bookedCount(in selection: Selection, reporting currency: Currency?) throws -> Int {
    let condition = selection.condition(.toDate)
    let sql = """
      SELECT count(DISTINCT fact.amount) FROM fact JOIN conversion
        ON conversion.amount = fact.amount AND conversion.rule = 'books'
      WHERE (conversion.currency = fact.agreement_currency OR conversion.currency = ?)
        AND \(condition.sql)
      """
    return try read(for: selection) { engine in
      try engine.rows(sql, [Value(currency?.code)] + condition.values) { Int($0.integer(0)) }
        .first ?? 0
    }
  }

  /// The rates that the selected transactions lack, in the order of their currencies.
  ///
  /// - Throws: `Overflow` where a sum passes 2^63 minor units.
  public func missingRates(
    in selection: Selection, reporting currency: Currency?
  ) throws -> [MissingRate] {
    let condition = selection.condition(.toDate)
    let sql = """
      SELECT ledger.amount, conversion.currency, fact.effective, sum(fact.minor), ledger.currency
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      JOIN conversion ON conversion.amount = fact.amount AND conversion.rule = 'no rate'
      WHERE (conversion.currency = fact.agreement_currency OR conversion.currency = ?)
        AND \(condition.sql)
      GROUP BY ledger.amount, conversion.currency, fact.effective, ledger.currency
      """
    let rows = try read(for: selection) { engine in
      try engine.rows(sql, [Value(currency?.code)] + condition.values) { row in
        MissingRow(
          to: row.text(1), day: Day(row.text(2)) ?? .distantPast, minorUnits: row.integer(3),
          from: row.text(4))
      }
    }
    return try Dictionary(grouping: rows) { [$0.from, $0.to] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { key, rows in
        try missing(rows)
      }
  }

  private struct MissingRow {
    let to: String
    let day: Day
    let minorUnits: Int64
    let from: String
  }

  private func missing(_ rows: [MissingRow]) throws -> MissingRate? {
    guard let one = rows.first, let from = Currencies.currency(one.from),
      let to = Currencies.currency(one.to), let first = rows.map(\.day).min(),
      let last = rows.map(\.day).max()
    else { return nil }
    let amount = try rows.map { Money(minorUnits: $0.minorUnits, currency: from) }.total()
      .amounts(of: "without a rate")[0]
    return MissingRate(
      from: from, to: to, first: first, last: last, transactions: rows.count, amount: amount)
  }
}
