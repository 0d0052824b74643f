import PortfolioModel

/// A row of the ledger as a selection sees it.
public struct LedgerEntry: Sendable {
  public let transaction: Transaction
  /// What of it is selected, in its own currency.
  public let amount: Money
  /// The same in the currency asked for; not stated where no rate converts it.
  public let converted: Stated<Money>
  /// The rates with which it was converted, as steps of a chain.
  public let rates: [Rate]
  /// Whether the amount in the books was taken as it stands.
  public let isBooked: Bool
}

extension Store {
  /// All rows of the ledger with where they stand, in the order in which they were read.
  public func ledger() throws -> [Sourced<Transaction>] {
    let last = LedgerRow.columns.count
    return try read { engine in
      try engine.rows(
        "SELECT \(LedgerRow.selected), file, file_line FROM ledger ORDER BY amount"
      ) { row in
        let place = row.optionalText(last).map {
          Place(file: $0, line: row.optionalInteger(last + 1).map { Int($0) }, column: 1)
        }
        return Sourced(try LedgerRow.transaction(row), from: place.map { Origin(place: $0) })
      }
    }
  }

  /// The rows of the ledger that a selection leaves, in the order of their days.
  public func ledger(
    in selection: Selection, _ span: Span, reporting currency: Currency?
  ) throws -> [LedgerEntry] {
    let condition = selection.condition(span)
    let converted = currency.map { "sum(fact.\(Schema.column(of: $0)))" } ?? "NULL"
    let first = LedgerRow.columns.count
    let sql = """
      SELECT \(LedgerRow.selected), sum(fact.minor), \(converted), conversion.rule,
        conversion.rate, conversion.second_rate
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      LEFT JOIN conversion ON conversion.amount = fact.amount AND conversion.currency = ?
      WHERE \(condition.sql)
      GROUP BY fact.amount ORDER BY ledger.date, fact.amount
      """
    return try read(for: selection) { engine in
      try engine.rows(sql, [Value(currency?.code)] + condition.values) { row in
        let transaction = try LedgerRow.transaction(row)
        let steps = [first + 3, first + 4].compactMap { row.optionalInteger($0) }
        let sum = row.optionalInteger(first + 1)
        return LedgerEntry(
          transaction: transaction,
          amount: Money(minorUnits: row.integer(first), currency: transaction.amount.currency),
          converted: currency.map { currency in
            Stated(sum.map { Money(minorUnits: $0, currency: currency) })
          } ?? .notApplicable,
          rates: steps.map { rates.rates[Int($0)] }, isBooked: row.text(first + 2) == "books")
      }
    }
  }
}
