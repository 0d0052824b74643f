import PortfolioModel

extension Loader {
  /// Takes what sums need of a project: what it is called, its status, and whose money it has.
  mutating func addToSums(_ project: Project) throws {
    var kept = Project(code: project.code, title: project.title)
    kept.status = project.status
    try withTables { tables, loader in
      tables.facts.division.add(kept)
      try tables.project.run([
        .text(kept.code.text), Value(tables.facts.division.count),
        Value(kept.status?.status.rawValue), .text(""),
      ])
    }
    funders.add(project)
    if passed?.sums == .byProject { catalogue.add(Sourced(kept)) }
  }

  /// Adds up a row, without keeping it.
  ///
  /// One that flows within the portfolio is not set apart: sums of transactions as they stand are
  /// the same either way.
  mutating func addUp(_ row: Transaction) throws {
    passed?.note(row)
    try withTables { tables, loader in
      try tables.facts.addUp(loader.amount(of: row, likeOf: row, in: tables.facts.division))
    }
  }
}

/// What is told of rows of the ledger that went by: how many there were of each type and currency,
/// and what they add up to.
struct PassedRows: Sendable {
  let sums: Store.Sums
  private var counts: [Key: (count: Int, sum: Int128)] = [:]

  private struct Key: Hashable {
    let type: TransactionType
    let currency: Currency
  }

  init(_ sums: Store.Sums) { self.sums = sums }

  mutating func note(_ row: Transaction) {
    let key = Key(type: row.type, currency: row.amount.currency)
    let (count, sum) = counts[key] ?? (0, 0)
    counts[key] = (count + 1, sum + Int128(row.amount.minorUnits))
  }

  /// The sums in the currencies' units.
  var counted: [(type: TransactionType, currency: Currency, sum: CountedSum)] {
    counts.map { key, sum in
      let quantity = Quantity(coefficient: sum.sum, scale: key.currency.decimals)
      return (key.type, key.currency, CountedSum(count: sum.count, sum: quantity))
    }
  }
}
