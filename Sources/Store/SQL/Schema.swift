import PortfolioModel

/// The tables of a store. Names are words: people open it with any SQL tool.
enum Schema {
  /// The column that holds a fact's minor units in a reporting currency: `in_usd`.
  static func column(of currency: Currency) -> String { "in_\(currency.code.lowercased())" }

  /// The index with which questions about single agreements (`heading`), or projects and countries
  /// (`cell`), are quick.
  static func index(on column: String) -> String {
    "CREATE INDEX IF NOT EXISTS fact_by_\(column) ON fact_row (\(column))"
  }

  /// The index by which the row is found that another takes back.
  static let ledgerIndex = "CREATE INDEX IF NOT EXISTS ledger_by_id ON ledger (id)"

  /// The tables that every load writes anew; the others may keep rows of an earlier one.
  static let rewrittenTables = [
    "part", "funder", "region_country", "project", "tag", "agreement", "budget_line", "rate",
    "control", "obligation", "submission", "left_out", "source_total", "finding", "portfolio",
    "currency", "measure",
  ]

  static let conversions = """
    CREATE TABLE conversion (
      amount INTEGER NOT NULL, currency TEXT NOT NULL, minor BIGINT, rule TEXT NOT NULL,
      rate INTEGER, second_rate INTEGER, PRIMARY KEY (amount, currency)) \(Engine.sortedByKey);
    """

  static func tables(reporting currencies: [Currency]) -> String {
    """
    CREATE TABLE part (
      kind TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, sha256 TEXT NOT NULL,
      document TEXT NOT NULL, origin TEXT, PRIMARY KEY (kind, position));
    CREATE TABLE funder (
      code TEXT PRIMARY KEY, position INTEGER NOT NULL, is_internal INTEGER NOT NULL, type TEXT);
    CREATE TABLE region_country (
      region TEXT NOT NULL, country TEXT NOT NULL, PRIMARY KEY (country, region));
    CREATE TABLE project (
      code TEXT PRIMARY KEY, position INTEGER NOT NULL, status TEXT, search_text TEXT NOT NULL);
    CREATE TABLE tag (
      project TEXT NOT NULL, framework TEXT NOT NULL, node TEXT, basis TEXT NOT NULL,
      stated_by TEXT, weight_numerator BIGINT, weight_denominator BIGINT);
    CREATE TABLE agreement (
      code TEXT PRIMARY KEY, position INTEGER NOT NULL, funder TEXT NOT NULL,
      currency TEXT NOT NULL);
    CREATE TABLE budget_line (
      agreement TEXT NOT NULL, code TEXT NOT NULL, category TEXT,
      PRIMARY KEY (agreement, code));
    CREATE TABLE rate (
      position INTEGER PRIMARY KEY, from_currency TEXT NOT NULL, to_currency TEXT NOT NULL,
      value TEXT NOT NULL, effective TEXT NOT NULL, published TEXT, span TEXT NOT NULL,
      source TEXT NOT NULL, kind TEXT NOT NULL, divided_by INTEGER NOT NULL, last_use TEXT);
    CREATE TABLE ledger (
      amount INTEGER PRIMARY KEY, id TEXT NOT NULL, type INTEGER NOT NULL,
      date TEXT NOT NULL, recorded TEXT, incurred TEXT, currency TEXT NOT NULL,
      minor BIGINT NOT NULL, booked_currency TEXT, booked_minor BIGINT, project TEXT,
      agreement TEXT, line TEXT, cofunding TEXT, provider TEXT, receiver TEXT, country TEXT,
      theme TEXT, sector TEXT, interest INTEGER NOT NULL, reverses TEXT, obligation TEXT,
      advance TEXT, account TEXT, description TEXT, reference TEXT, value_date TEXT,
      provider_name TEXT, provider_activity TEXT, receiver_name TEXT, receiver_activity TEXT,
      humanitarian INTEGER, flow_type TEXT, finance_type TEXT, aid_types TEXT, tied_status TEXT,
      channel TEXT, region TEXT, other_sectors TEXT, file TEXT, file_line INTEGER,
      sha256 TEXT NOT NULL);
    \(conversions)
    CREATE TABLE further_rate (
      amount INTEGER NOT NULL, currency TEXT NOT NULL, step INTEGER NOT NULL,
      rate INTEGER NOT NULL, PRIMARY KEY (amount, currency, step));
    \(facts(reporting: currencies))
    \(FactSums.tables(reporting: currencies))
    CREATE TABLE control (
      position INTEGER PRIMARY KEY, project TEXT, agreement TEXT, type INTEGER NOT NULL,
      period TEXT, day TEXT, currency TEXT NOT NULL, minor BIGINT NOT NULL);
    CREATE TABLE obligation (
      position INTEGER PRIMARY KEY, day TEXT NOT NULL, agreement TEXT NOT NULL, line TEXT,
      project TEXT, currency TEXT NOT NULL, minor BIGINT NOT NULL);
    CREATE TABLE submission (
      position INTEGER PRIMARY KEY, agreement TEXT NOT NULL, as_of TEXT NOT NULL,
      to_day TEXT NOT NULL);
    CREATE TABLE left_out (
      file TEXT NOT NULL, line INTEGER, reason TEXT NOT NULL, currency TEXT, quantity TEXT,
      type INTEGER, identifier TEXT);
    CREATE TABLE source_total (
      type INTEGER, currency TEXT, count INTEGER NOT NULL, quantity TEXT NOT NULL);
    """
  }
}

/// What stands in a column where there is no code.
public enum Gap {
  /// Part of a whole that no share claims.
  public static let unallocated = "(unallocated)"
  /// Nobody has told us.
  public static let notStated = "(not stated)"
  /// There is none.
  public static let none = "(none)"
  /// No rule says whose money it is.
  public static let unattributed = "(unattributed)"

  /// Whether a code stands for there being none.
  public static func contains(_ code: String) -> Bool {
    [unallocated, notStated, none, unattributed].contains(code)
  }
}
