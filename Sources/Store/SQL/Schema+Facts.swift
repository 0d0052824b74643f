import PortfolioModel

extension Schema {
  /// The facts, each of them a short row that points to what many facts have in common: what an
  /// amount is and whose (`heading`), where the part of it belongs (`cell`), and its days
  /// (`fact_day`). The view `fact` shows all in one.
  static func facts(reporting currencies: [Currency]) -> String {
    let columns = currencies.map(column)
    return """
      CREATE TABLE heading (
        heading INTEGER PRIMARY KEY, kind TEXT NOT NULL, type INTEGER, basis TEXT,
        agreement TEXT NOT NULL, line TEXT NOT NULL, funder TEXT NOT NULL,
        funder_basis TEXT NOT NULL, currency TEXT NOT NULL, agreement_currency TEXT NOT NULL);
      CREATE TABLE cell (
        cell INTEGER PRIMARY KEY, project TEXT NOT NULL, country TEXT NOT NULL,
        theme TEXT NOT NULL, sector TEXT NOT NULL);
      CREATE TABLE fact_day (
        day INTEGER PRIMARY KEY, effective TEXT NOT NULL, visible_from TEXT NOT NULL,
        superseded TEXT, year TEXT NOT NULL);
      CREATE TABLE fact_row (
        amount INTEGER NOT NULL, heading INTEGER NOT NULL, cell INTEGER NOT NULL,
        day INTEGER NOT NULL, minor BIGINT, agreement_minor BIGINT
        \(columns.map { ", \($0) BIGINT" }.joined()));
      CREATE VIEW fact AS
      SELECT fact_row.amount, heading.kind, heading.type, heading.basis, cell.project,
        heading.agreement, heading.line, heading.funder, heading.funder_basis, cell.country,
        cell.theme, cell.sector, fact_day.effective, fact_day.visible_from, fact_day.superseded,
        heading.currency, fact_row.minor, heading.agreement_currency, fact_row.agreement_minor,
        \(columns.map { "fact_row.\($0), " }.joined())fact_day.year, fact_row.heading,
        fact_row.cell, fact_row.day
      FROM fact_row LEFT JOIN heading ON heading.heading = fact_row.heading
      LEFT JOIN cell ON cell.cell = fact_row.cell
      LEFT JOIN fact_day ON fact_day.day = fact_row.day;
      """
  }

  /// Gives facts of some kinds another, which they have by the rows of the ledger that they are of.
  ///
  /// - Parameter amounts: a query for the numbers of the amounts.
  static func change(_ kinds: [FactKind], to kind: FactKind, ofAmounts amounts: String) -> String {
    let kinds = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    // The new headings are numbered by the old ones, beyond all that there are.
    return """
      CREATE TABLE heading_before AS SELECT max(heading) AS last FROM heading;
      INSERT INTO heading SELECT heading.heading + heading_before.last, '\(kind.rawValue)', type,
        basis, agreement, line, funder, funder_basis, currency, agreement_currency
      FROM heading, heading_before WHERE kind IN (\(kinds));
      UPDATE fact_row SET heading = heading + (SELECT last FROM heading_before)
      WHERE heading IN (SELECT heading FROM heading WHERE kind IN (\(kinds)))
        AND amount IN (\(amounts));
      DROP TABLE heading_before;
      """
  }
}
