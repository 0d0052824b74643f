import PortfolioModel

/// What a store that is kept says of the load that wrote it.
struct KeptLoad: Hashable {
  /// The version of the tables and of the documents in them.
  var schema: Int
  /// The version of Folio that wrote it.
  var version: String
  /// The folder, as it was named.
  var folder: String
  /// SHA-256 over all files of the folder.
  var source: String
  var language: String
  var fingerprint: String
  var days: ExactDays
  var sums: SumDays

  static let table = """
    CREATE TABLE portfolio (
      schema_version INTEGER NOT NULL, folio_version TEXT NOT NULL, folder TEXT NOT NULL,
      source_sha256 TEXT NOT NULL, language TEXT NOT NULL, fingerprint TEXT NOT NULL,
      as_of TEXT NOT NULL, exact_from TEXT, exact_before TEXT,
      sums_before TEXT, shares_amounts INTEGER NOT NULL);
    """

  func write(_ engine: Engine) throws {
    try engine.prepare("INSERT INTO portfolio VALUES (?,?,?,?,?,?,?,?,?,?,?)").run([
      Value(schema), .text(version), .text(folder), .text(source), .text(language),
      .text(fingerprint), .text(days.asOf.isoText), Value(days.first?.isoText),
      Value(days.end?.isoText), Value(sums.end?.isoText), Value(sums.sharesAmounts),
    ])
  }

  /// The load of a database; `nil` where it is none of Folio's.
  static func read(_ engine: Engine) throws -> KeptLoad? {
    guard try version(of: engine) != nil else { return nil }
    let sql = """
      SELECT schema_version, folio_version, folder, source_sha256, language, fingerprint, as_of,
        exact_from, exact_before, sums_before, shares_amounts
      FROM portfolio
      """
    return try engine.rows(sql) { row in
      let asOf = Day(row.text(6)) ?? .distantPast
      var sums = SumDays(asOf: asOf)
      sums.end = row.optionalText(9).flatMap { Day($0) }
      sums.sharesAmounts = row.integer(10) != 0
      return KeptLoad(
        schema: Int(row.integer(0)), version: row.text(1), folder: row.text(2),
        source: row.text(3), language: row.text(4), fingerprint: row.text(5),
        days: ExactDays(
          asOf: asOf, first: row.optionalText(7).flatMap { Day($0) },
          end: row.optionalText(8).flatMap { Day($0) }),
        sums: sums)
    }.first
  }

  /// The version of a database's schema; `nil` where it is none of Folio's. It is read before all
  /// else, since nothing else need be where it was in another version.
  static func version(of engine: Engine) throws -> Int? {
    guard try engine.hasTable("portfolio", column: "schema_version") else { return nil }
    return try engine.rows("SELECT schema_version FROM portfolio") { Int($0.integer(0)) }.first
  }
}
