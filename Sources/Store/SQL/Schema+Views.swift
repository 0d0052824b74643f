import PortfolioModel
import ReferenceData

extension Schema {
  /// What only a store that is kept has beside the tables that questions are put to.
  static let keptTables = """
    \(KeptLoad.table)
    \(Engine.findingTable)
    CREATE TABLE currency (code TEXT PRIMARY KEY, decimals INTEGER NOT NULL);
    CREATE TABLE measure (
      measure TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (measure, kind));
    """

  /// The indexes of a store that is kept.
  static let indexes = """
    \(index(on: "heading"));
    \(index(on: "cell"));
    """

  /// Takes the indexes of facts away.
  static let withoutIndexes = """
    DROP INDEX IF EXISTS fact_by_heading;
    DROP INDEX IF EXISTS fact_by_cell;
    """

  /// The common questions, for whoever opens the store with another tool. None of them adds across
  /// types, measures or currencies; sums are in minor units, and `decimals` says how many of their
  /// digits stand behind the point.
  static let views = """
    CREATE VIEW fact_in_force AS
    SELECT fact.* FROM fact JOIN portfolio ON fact.visible_from <= portfolio.as_of
      AND (fact.superseded IS NULL OR fact.superseded > portfolio.as_of);

    CREATE VIEW funder_totals AS
    SELECT fact.funder, measure.measure, fact.type, fact.currency, currency.decimals,
      sum(fact.minor) AS minor, count(DISTINCT fact.amount) AS amounts
    FROM fact_in_force AS fact JOIN measure ON measure.kind = fact.kind
    JOIN currency ON currency.code = fact.currency
    WHERE fact.minor IS NOT NULL
    GROUP BY fact.funder, measure.measure, fact.type, fact.currency, currency.decimals;

    CREATE VIEW country_totals AS
    SELECT fact.country, measure.measure, fact.type, fact.currency, currency.decimals,
      sum(fact.minor) AS minor, count(DISTINCT fact.amount) AS amounts
    FROM fact_in_force AS fact JOIN measure ON measure.kind = fact.kind
    JOIN currency ON currency.code = fact.currency
    WHERE fact.minor IS NOT NULL
    GROUP BY fact.country, measure.measure, fact.type, fact.currency, currency.decimals;

    CREATE VIEW transaction_ledger AS
    SELECT ledger.id, ledger.type, ledger.date, ledger.recorded, ledger.currency,
      currency.decimals, ledger.minor, ledger.project, ledger.agreement, ledger.line,
      ledger.provider, ledger.receiver, ledger.country, ledger.theme, ledger.sector,
      ledger.reverses, ledger.description, ledger.reference, ledger.file, ledger.file_line
    FROM ledger JOIN currency ON currency.code = ledger.currency;

    CREATE VIEW rates_used AS
    SELECT rate.from_currency, rate.to_currency, rate.value, rate.effective, rate.published,
      rate.span, rate.source, rate.kind, rate.divided_by, count(DISTINCT step.amount) AS amounts
    FROM (
      SELECT amount, rate FROM conversion WHERE rate IS NOT NULL
      UNION ALL
      SELECT amount, second_rate AS rate FROM conversion WHERE second_rate IS NOT NULL
      UNION ALL
      SELECT amount, rate FROM further_rate) AS step
    JOIN rate ON rate.position = step.rate
    GROUP BY rate.position, rate.from_currency, rate.to_currency, rate.value, rate.effective,
      rate.published, rate.span, rate.source, rate.kind, rate.divided_by;
    """
}

extension Engine {
  /// Writes down what codes mean that only Folio knows: the decimals of currencies and the kinds of
  /// amounts that each measure adds up.
  func writeWords(_ currencies: [Currency]) throws {
    let measure = try prepare("INSERT INTO measure VALUES (?,?)")
    for value in Measure.allCases {
      for kind in value.kinds { try measure.run([.text(value.rawValue), .text(kind.rawValue)]) }
    }
    let held = try rows(
      "SELECT currency FROM heading UNION SELECT agreement_currency FROM heading"
    ) { $0.text(0) }
    let currency = try prepare("INSERT INTO currency VALUES (?,?)")
    let known = held.map { Currencies.currency($0) ?? Currency(code: $0, decimals: 0) }
    for one in Set(known + currencies).sorted() {
      try currency.run([.text(one.code), Value(one.decimals)])
    }
  }
}
