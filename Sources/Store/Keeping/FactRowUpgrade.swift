import PortfolioModel

/// From version 1, whose facts said all of themselves, to version 2, whose facts are short rows that
/// point to what many have in common.
struct FactRowUpgrade {
  private let engine: Engine
  private let asOf: Day
  /// Those that facts are converted to; only their codes are known here.
  private let currencies: [Currency]

  init(_ engine: Engine) throws {
    self.engine = engine
    asOf =
      try engine.rows("SELECT as_of FROM portfolio") { Day($0.text(0)) }.first.flatMap(\.self)
      ?? .distantPast
    currencies = try engine.rows(
      "SELECT name FROM pragma_table_info('fact') WHERE name LIKE 'in!_%' ESCAPE '!'"
    ) { Currency(code: $0.text(0).dropFirst("in_".count).uppercased(), decimals: 0) }
  }

  func run() throws {
    try engine.run(
      """
      \(Self.withoutViews)
      \(Schema.withoutIndexes)
      DROP TABLE fact_sum;
      ALTER TABLE fact RENAME TO fact_before;
      ALTER TABLE conversion RENAME TO conversion_before;
      \(Schema.conversions)
      INSERT INTO conversion SELECT * FROM conversion_before;
      DROP TABLE conversion_before;
      ALTER TABLE rate ADD COLUMN last_use TEXT;
      \(Schema.facts(reporting: currencies))
      \(FactSums.tables(reporting: currencies))
      """)
    try engine.run(facts)
    // How many amounts have several projects was not written down.
    try engine.run("DROP TABLE fact_before; UPDATE portfolio SET shares_amounts = 1")
    var sums = FactSums(asOf: asOf, reporting: currencies)
    let last = try engine.rows("SELECT max(amount) FROM fact_row") { $0.integer(0) }.first ?? 0
    try sums.read(engine, upTo: last, keepingMost: false)
    try sums.write(engine)
    try engine.write(lastUses: engine.findLastUses(asOf: asOf))
    try engine.run(Schema.indexes)
    try engine.run(Schema.views)
  }

  private static let withoutViews = [
    "fact_in_force", "funder_totals", "country_totals", "transaction_ledger", "rates_used",
  ].map { "DROP VIEW \($0);" }.joined(separator: "\n")

  /// Each fact with the numbers of what it has in common with others.
  private var facts: String {
    let heading = [
      "kind", "type", "basis", "agreement", "line", "funder", "funder_basis", "currency",
      "agreement_currency",
    ]
    let cell = ["project", "country", "theme", "sector"]
    let day = ["effective", "visible_from", "superseded", "year"]
    let converted = currencies.map { ", fact_before.\(Schema.column(of: $0))" }.joined()
    return """
      \(numbered("heading", heading))
      \(numbered("cell", cell))
      \(numbered("fact_day", day))
      INSERT INTO fact_row
      SELECT fact_before.amount, heading.heading, cell.cell, fact_day.day, fact_before.minor,
        fact_before.agreement_minor\(converted)
      FROM fact_before \(joined("heading", heading)) \(joined("cell", cell))
      \(joined("fact_day", day))
      ORDER BY fact_before.amount;
      DROP INDEX heading_by_all;
      DROP INDEX cell_by_all;
      DROP INDEX fact_day_by_all;
      """
  }

  private func numbered(_ table: String, _ columns: [String]) -> String {
    let list = columns.joined(separator: ", ")
    return """
      INSERT INTO \(table) SELECT row_number() OVER (ORDER BY \(list)), \(list)
      FROM (SELECT DISTINCT \(list) FROM fact_before) AS held;
      CREATE INDEX \(table)_by_all ON \(table) (\(list));
      """
  }

  private func joined(_ table: String, _ columns: [String]) -> String {
    let nullable = ["type", "basis", "superseded"]
    let equal = columns.map { column in
      let equals = nullable.contains(column) ? "IS NOT DISTINCT FROM" : "="
      return "\(table).\(column) \(equals) fact_before.\(column)"
    }
    return "JOIN \(table) ON \(equal.joined(separator: " AND "))"
  }
}
