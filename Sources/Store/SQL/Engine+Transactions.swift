/// What of transactions and settings each engine has its own words for.
extension Engine {
  /// Begins a transaction in which all questions see the database as it is now.
  func beginSnapshot() throws {
    try run("PRAGMA query_only = 1; BEGIN; SELECT count(*) FROM sqlite_master")
  }

  /// Begins a transaction that writes, beside which others go on reading.
  func beginWriting() throws {
    try run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \(Self.room); BEGIN IMMEDIATE")
  }

  /// Begins a transaction in a file that nobody else sees: if it fails, the file is thrown away.
  func beginDraft() throws {
    try run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; \(Self.room); BEGIN EXCLUSIVE")
  }

  /// Room for pages in memory: 8 MiB; and another thread to sort the rows of indexes.
  private static let room = "PRAGMA cache_size = -8192; PRAGMA threads = 1"

  /// After a table whose rows are few columns beside their key: they are kept in its order alone.
  static let sortedByKey = "WITHOUT ROWID"

  /// Leaves the database so that others can read it while it is written to again.
  func settle() throws {
    try run("PRAGMA journal_mode = WAL")
    // Whoever is reading still keeps the log a while longer.
    try? run("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// Takes all tables and views out of the database.
  func dropEverything() throws {
    let names = try rows(
      "SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY type DESC"
    ) { "DROP \($0.text(0)) \"\($0.text(1))\";" }
    try run(names.joined(separator: "\n"))
  }
}
