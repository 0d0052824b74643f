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

/// Which rows of the ledger are taken.
public enum LedgerChoice: Sendable {
  case all
  /// Those that take others back, and those whose amount the books hold in another currency.
  case takingBackOrBooked
  /// Those of the amounts with these numbers.
  case at([Int64])

  fileprivate var condition: String {
    switch self {
    case .all: ""
    case .takingBackOrBooked: "WHERE reverses IS NOT NULL OR booked_minor IS NOT NULL"
    case .at: "WHERE amount = ?"
    }
  }

  /// What stands for the question mark, for each time that it is asked.
  fileprivate var values: [[Value]] {
    if case .at(let numbers) = self { return numbers.map { [.integer($0)] } }
    return [[]]
  }
}

extension Store {
  /// Takes rows of the ledger one after the other, in the order in which they were read, each with
  /// the number of its amount.
  public func eachTransaction(
    _ choice: LedgerChoice = .all, _ take: (Int64, Sourced<Transaction>) throws -> Void
  ) throws {
    let last = LedgerRow.columns.count
    let sql = "SELECT \(LedgerRow.selected), file, file_line FROM ledger \(choice.condition)"
    try read { engine in
      let query = try engine.prepare(sql + " ORDER BY amount")
      for values in choice.values {
        try query.each(values) { row in
          let place = row.optionalText(last).map {
            Place(file: $0, line: row.optionalInteger(last + 1).map { Int($0) }, column: 1)
          }
          try take(
            row.integer(LedgerRow.amount),
            Sourced(try LedgerRow.transaction(row), from: place.map { Origin(place: $0) }))
        }
      }
    }
  }

  /// Where rows of the ledger stand, by their ids.
  public func places(ofTransactions ids: Set<String>) throws -> [String: Place] {
    guard !ids.isEmpty else { return [:] }
    return try read { engine in
      var places: [String: Place] = [:]
      let sql = "SELECT id, file, file_line FROM ledger WHERE file IS NOT NULL ORDER BY amount"
      try engine.each(sql) { row in
        let id = row.text(0)
        guard ids.contains(id), places[id] == nil else { return }
        places[id] = Place(
          file: row.text(1), line: row.optionalInteger(2).map { Int($0) }, column: 1)
      }
      return places
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
        conversion.rate, conversion.second_rate, fact.amount
      FROM fact JOIN ledger ON ledger.amount = fact.amount
      LEFT JOIN conversion ON conversion.amount = fact.amount AND conversion.currency = ?
      WHERE \(condition.sql)
      GROUP BY fact.amount ORDER BY ledger.date, fact.amount
      """
    return try read(for: selection) { engine in
      let further = try furtherRates(engine)
      return try engine.rows(sql, [Value(currency?.code)] + condition.values) { row in
        let transaction = try LedgerRow.transaction(row)
        let made = ConvertedAmount(
          amount: row.integer(first + 5), currency: currency?.code ?? "")
        let beyond = further[made] ?? []
        let steps =
          [first + 3, first + 4].compactMap { row.optionalInteger($0) }
          .map { Int($0) } + beyond
        let sum = row.optionalInteger(first + 1)
        return LedgerEntry(
          transaction: transaction,
          amount: Money(minorUnits: row.integer(first), currency: transaction.amount.currency),
          converted: currency.map { currency in
            Stated(sum.map { Money(minorUnits: $0, currency: currency) })
          } ?? .notApplicable,
          rates: steps.map { rates.rates[$0] }, isBooked: row.text(first + 2) == "books")
      }
    }
  }

  /// The rates beyond the second of long chains.
  func furtherRates(_ engine: Engine) throws -> [ConvertedAmount: [Int]] {
    let sql = "SELECT amount, currency, rate FROM further_rate ORDER BY amount, currency, step"
    return try engine.rows(sql) {
      (ConvertedAmount(amount: $0.integer(0), currency: $0.text(1)), Int($0.integer(2)))
    }.reduce(into: [:]) { $0[$1.0, default: []].append($1.1) }
  }
}

/// The conversion of an amount to a currency.
struct ConvertedAmount: Hashable {
  let amount: Int64
  let currency: String
}
