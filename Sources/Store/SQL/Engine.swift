import GRDB
import GRDBSQLite
import PortfolioModel

/// A connection to the database, which runs SQL as text.
struct Engine {
  private let database: Database
  private let connection: OpaquePointer

  init(_ database: Database) throws {
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    self.database = database
    self.connection = connection
  }

  func run(_ sql: String) throws {
    guard sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  func prepare(_ sql: String) throws -> Prepared {
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(connection, sql, -1, 0, &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw failure }
    return Prepared(pointer)
  }

  /// The rows of a query, each made into a value as it comes.
  func rows<Row>(
    _ sql: String, _ values: [Value] = [], _ make: (Prepared) throws -> Row
  ) throws -> [Row] {
    var rows: [Row] = []
    try each(sql, values) { rows.append(try make($0)) }
    return rows
  }

  /// Takes the rows of a query one after the other.
  func each(_ sql: String, _ values: [Value] = [], _ take: (Prepared) throws -> Void) throws {
    let query = try question(sql)
    defer { query.reset() }
    try query.each(values, take)
  }

  /// A query as it was prepared when it was asked before: most are asked again with other values.
  private func question(_ sql: String) throws -> Prepared {
    let kept = try database.cachedStatement(sql: sql)
    // While its rows are being read, the same query is another one.
    let isInUse = sqlite3_stmt_busy(kept.sqliteStatement) != 0
    return isInUse ? try prepare(sql) : Prepared(kept)
  }

  /// Whether the database has a table with a column.
  func hasTable(_ name: String, column: String) throws -> Bool {
    let sql = "SELECT count(*) FROM pragma_table_info(?) WHERE name = ?"
    return try rows(sql, [.text(name), .text(column)]) { $0.integer(0) > 0 }.first ?? false
  }

  private var failure: DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_errcode(connection)),
      message: String(cString: sqlite3_errmsg(connection)))
  }
}

/// A statement that may run many times; it lives as long as somebody holds it.
final class Prepared {
  private let pointer: OpaquePointer
  /// Who else holds the statement.
  private let keeper: Statement?
  /// Why a value was not taken.
  private var refusal: Int32?

  fileprivate init(_ pointer: OpaquePointer) {
    self.pointer = pointer
    keeper = nil
  }

  fileprivate init(_ kept: Statement) {
    pointer = kept.sqliteStatement
    keeper = kept
  }

  deinit { if keeper == nil { sqlite3_finalize(pointer) } }

  /// Says what a question mark stands for, the first of them being number 1, until something else is
  /// said.
  func set(_ column: Int, _ number: Int64?) {
    note(number.map { sqlite3_bind_int64(pointer, Int32(column), $0) } ?? setNull(column))
  }

  func set(_ column: Int, _ text: String?) {
    note(text.map { bind($0, at: Int32(column)) } ?? setNull(column))
  }

  /// Says what the first question marks stand for; the others stand for nothing.
  func set(_ values: [Value]) {
    // Most columns of a row of the ledger have no value.
    sqlite3_clear_bindings(pointer)
    for (index, value) in values.enumerated() {
      switch value {
      case .null: continue
      case .integer(let number): set(index + 1, number)
      case .text(let text): set(index + 1, text)
      }
    }
  }

  private func setNull(_ column: Int) -> Int32 { sqlite3_bind_null(pointer, Int32(column)) }

  private func note(_ code: Int32) { if code != SQLITE_OK { refusal = code } }

  /// Runs the statement, with what the question marks were said to stand for.
  func run() throws {
    while try step() {}
    sqlite3_reset(pointer)
  }

  /// Runs the statement for the sake of what it does.
  func run(_ values: [Value]) throws {
    set(values)
    try run()
  }

  /// Takes the rows of the query one after the other.
  func each(_ values: [Value], _ take: (Prepared) throws -> Void) throws {
    sqlite3_reset(pointer)
    set(values)
    while try step() { try take(self) }
  }

  private func bind(_ text: String, at column: Int32) -> Int32 {
    // SQLITE_TRANSIENT: SQLite copies the text before the call returns.
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    return sqlite3_bind_text(pointer, column, text, Int32(text.utf8.count), transient)
  }

  /// Goes on to the next row; whether there is one.
  func next() throws -> Bool { try step() }

  /// Ends the reading of rows.
  func reset() { sqlite3_reset(pointer) }

  /// Whether there is another row.
  fileprivate func step() throws -> Bool {
    let code = refusal ?? sqlite3_step(pointer)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    sqlite3_reset(pointer)
    refusal = nil
    throw DatabaseError(resultCode: ResultCode(rawValue: code))
  }

  func text(_ column: Int) -> String {
    optionalText(column) ?? ""
  }

  func optionalText(_ column: Int) -> String? {
    sqlite3_column_text(pointer, Int32(column)).map { String(cString: $0) }
  }

  func integer(_ column: Int) -> Int64 { sqlite3_column_int64(pointer, Int32(column)) }

  func optionalInteger(_ column: Int) -> Int64? {
    sqlite3_column_type(pointer, Int32(column)) == SQLITE_NULL ? nil : integer(column)
  }
}
