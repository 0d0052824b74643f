import PortfolioModel

/// What is to be added up, by what, in which currency.
public struct TotalsQuestion: Hashable, Sendable {
  public var dimensions: [Dimension]
  public var figure: Figure
  public var currency: CurrencyChoice
  public var span: Span
  /// Whether distinct amounts are counted, which takes its time, or only parts of amounts.
  public var countsAmounts = false

  /// What is added up.
  public enum Figure: Hashable, Sendable {
    /// Transactions as they stand, each type apart.
    case amount
    /// Measures; each amount counts in every measure it is part of.
    case measures([Measure])
  }

  /// The currency of the sums.
  public enum CurrencyChoice: Hashable, Sendable {
    /// Each amount's own.
    case own
    /// That of its agreement; without one, its own.
    case agreement
    case reporting(Currency)
  }

  public init(
    by dimensions: [Dimension], _ figure: Figure, in currency: CurrencyChoice,
    _ span: Span = .period
  ) {
    self.dimensions = dimensions
    self.figure = figure
    self.currency = currency
    self.span = span
  }
}

/// One exact sum.
public struct Total: Hashable, Sendable {
  /// The codes of the dimensions asked for, in that order.
  public let keys: [String]
  public let measure: Measure?
  public let sum: Money
  /// How many amounts the sum is about, or parts of amounts where these are not counted; over
  /// cells of a split, amounts do not add up.
  public let count: Int
  /// How many of them nobody has stated: the sum is without them.
  public let notStated: Int
  /// How many of them have no rate: the sum is without them.
  public let unconverted: Int
}

extension Store {
  /// The sums in the portfolio's order.
  ///
  /// - Throws: `Overflow` that names the total that does not fit.
  public func totals(
    _ question: TotalsQuestion, of selection: Selection
  ) throws -> [Total] {
    // Without a first day, the flows of the period are all flows to date.
    var question = question
    if selection.from == nil { question.span = .toDate }
    return try answers.answer(question, selection) {
      let rows = try read { engine in try question.groups(engine, selection) }
      return try question.totals(of: rows).sorted { left, right in
        guard left.keys == right.keys else {
          return precedes(left.keys, right.keys, in: question.dimensions)
        }
        return left.sum.currency < right.sum.currency
      }
    }
  }
}

/// The sum of the facts of one kind in one currency.
struct Group {
  let keys: [String]
  let kind: FactKind
  let currency: String
  let sum: Int128
  let count: Int
  let notStated: Int
  let unconverted: Int
}

extension TotalsQuestion {
  /// Adds up in SQL; high and low halves apart, since SQLite's sum fails where it passes 2^63 on
  /// the way to a total that fits.
  func groups(_ engine: Engine, _ selection: Selection) throws -> [Group] {
    let condition = selection.condition(span)
    let (minor, currency) = columns
    let keys = dimensions.map(\.column)
    let grouping = (keys + ["kind", currency]).joined(separator: ", ")
    let distinct = countsAmounts ? "DISTINCT " : ""
    let sql = """
      SELECT sum(\(minor) >> 32), sum(\(minor) & 4294967295), count(\(distinct)amount),
        count(\(distinct)CASE WHEN minor IS NULL THEN amount END),
        count(\(distinct)CASE WHEN \(minor) IS NULL AND minor IS NOT NULL THEN amount END),
        \(grouping)
      FROM fact WHERE \(condition.sql)\(restriction)
      GROUP BY \(grouping)
      """
    return try engine.rows(sql, condition.values) { row in
      Group(
        keys: keys.indices.map { row.text(5 + $0) },
        kind: FactKind(rawValue: row.text(5 + keys.count)) ?? .listed,
        currency: row.text(6 + keys.count),
        sum: Int128(row.integer(0)) << 32 + Int128(row.integer(1)), count: Int(row.integer(2)),
        notStated: Int(row.integer(3)), unconverted: Int(row.integer(4)))
    }
  }

  private var columns: (minor: String, currency: String) {
    switch currency {
    case .own: ("minor", "currency")
    case .agreement: ("agreement_minor", "agreement_currency")
    case .reporting(let currency): (Schema.column(of: currency), "'\(currency.code)'")
    }
  }

  private var restriction: String {
    switch figure {
    case .amount: return " AND type IS NOT NULL"
    case .measures(let measures):
      let kinds = Set(measures.flatMap(\.kinds)).map { "'\($0.rawValue)'" }.sorted()
      return " AND kind IN (\(kinds.joined(separator: ",")))"
    }
  }
}

extension Dimension {
  /// The column of the facts that holds the dimension's code.
  var column: String { rawValue }
}
