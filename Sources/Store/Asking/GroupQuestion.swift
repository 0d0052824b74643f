import PortfolioModel

/// What is asked of the database for a question about totals: the sums of the facts of each kind.
///
/// Where agreements' currencies are told apart, the sums in the reporting currency come along.
struct GroupQuestion: Hashable {
  let selection: Selection
  private let dimensions: [Dimension]
  private let figure: TotalsQuestion.Figure
  private let span: Span
  let countsAmounts: Bool
  /// The columns that are added up.
  private let sums: [String]
  /// The column that tells the currency of the sums; without one, it is the one asked for.
  private let currency: String?

  init(_ question: TotalsQuestion, _ selection: Selection, held: [Currency]) {
    self.selection = selection
    dimensions = question.dimensions
    figure = question.figure
    // Without a first day, the flows of the period are all flows to date.
    span = selection.from == nil ? .toDate : question.span
    countsAmounts = question.countsAmounts
    let tellsCurrencies = dimensions.contains(.agreementCurrency)
    switch question.currency {
    case .own: (sums, currency) = (["minor"], "currency")
    case _ where tellsCurrencies:
      let reporting = question.currency.reporting ?? selection.currency ?? held.first
      sums = ["agreement_minor"] + (reporting.map { [Schema.column(of: $0)] } ?? [])
      currency = "agreement_currency"
    case .agreement: (sums, currency) = (["agreement_minor"], "agreement_currency")
    case .reporting(let asked):
      (sums, currency) = ([Schema.column(of: asked)], nil)
    }
  }

  /// Which of the columns added up answers a question.
  func column(for question: TotalsQuestion) -> Int {
    guard case .reporting(let asked) = question.currency else { return 0 }
    return sums.firstIndex(of: Schema.column(of: asked)) ?? 0
  }

  /// Adds up in SQL; high and low halves apart, since SQLite's sum fails where it passes 2^63 on
  /// the way to a total that fits.
  ///
  /// - Parameter fromSums: whether the sums that were made at the load are added up, not the facts.
  func groups(
    _ engine: Engine, _ catalogue: Catalogue, fromSums: Bool
  ) throws -> [Group] {
    let condition = fromSums ? selection.sumCondition : selection.condition(span)
    let table = fromSums ? "fact_total AS fact" : "fact"
    let counts = [nil, "minor"].map {
      fromSums ? countedSum($0) : counted("fact.\($0 ?? "amount")")
    }
    let keys = dimensions.map { $0.keys(catalogue, selection) }
    let columns =
      keys.map(\.expression) + ["fact.kind"] + (currency.map { ["fact.\($0)"] } ?? [])
    let first = columns.count
    let sql = """
      SELECT \(columns.joined(separator: ", ")), \(counts.joined(separator: ", "))
        \(sums.map(fromSums ? summedAgain : summed).joined())
      FROM \(table) \(keys.map(\.join).joined(separator: " "))
      WHERE \(condition.sql) AND \(figure.restriction)
      GROUP BY \((1...first).map(String.init).joined(separator: ", "))
      """
    return try engine.rows(sql, keys.flatMap(\.values) + condition.values) { row in
      let (amounts, stated) = (row.integer(first), row.integer(first + 1))
      return Group(
        keys: keys.indices.map { row.text($0) },
        kind: FactKind(rawValue: row.text(keys.count)) ?? .listed,
        currency: currency == nil ? "" : row.text(keys.count + 1), count: Int(amounts),
        notStated: Int(amounts - stated),
        sums: sums.indices.map { index in
          let column = first + 2 + 3 * index
          return Group.Sum(
            sum: Int128(row.integer(column)) << 32 + Int128(row.integer(column + 1)),
            unconverted: Int(stated - row.integer(column + 2)))
        })
    }
  }

  /// Whether nothing is asked for that the sums made at the load do not tell apart.
  var standsOnSums: Bool {
    FactSums.dimensions.isSuperset(of: dimensions) && selection.standsOnSums
  }

  private func summedAgain(_ column: String) -> String {
    ", sum(fact.\(column)_high), sum(fact.\(column)_low), \(countedSum(column))"
  }

  /// How many amounts, or parts of amounts, have a column, by the sums made at the load.
  private func countedSum(_ column: String?) -> String {
    "sum(fact.\(column.map { $0 + "_" } ?? "")\(countsAmounts ? "amounts" : "cells"))"
  }

  private func summed(_ column: String) -> String {
    ", sum(fact.\(column) >> 32), sum(fact.\(column) & 4294967295), \(counted("fact.\(column)"))"
  }

  /// How many amounts, or parts of amounts, have a column.
  private func counted(_ column: String) -> String {
    countsAmounts
      ? "count(DISTINCT CASE WHEN \(column) IS NOT NULL THEN fact.amount END)" : "count(\(column))"
  }
}

extension TotalsQuestion.Figure {
  /// The facts that it adds up.
  var restriction: String {
    switch self {
    case .amount: return "fact.type IS NOT NULL"
    case .measures(let measures):
      let kinds = Set(measures.flatMap(\.kinds)).map { "'\($0.rawValue)'" }.sorted()
      return "fact.kind IN (\(kinds.joined(separator: ",")))"
    }
  }
}

extension TotalsQuestion.CurrencyChoice {
  fileprivate var reporting: Currency? {
    if case .reporting(let currency) = self { currency } else { nil }
  }
}

/// The sums of the facts of one kind under one combination of keys.
struct Group: Sendable {
  let keys: [String]
  let kind: FactKind
  /// The currency, where one column alone is added up.
  let currency: String
  let count: Int
  let notStated: Int
  let sums: [Sum]

  /// The sum of one column.
  struct Sum {
    let sum: Int128
    let unconverted: Int
  }
}
