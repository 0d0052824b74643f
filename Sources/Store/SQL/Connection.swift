import GRDB
import PortfolioModel

/// A connection to a database, to which one question is put at a time.
///
/// Questions may be asked while another is being answered on the same thread. Transactions are
/// begun and ended by whoever opens the connection.
struct Connection: Sendable {
  private let queue: DatabaseQueue
  /// The file, as it was named; `nil` for a database in memory.
  let path: String?

  /// A database in memory.
  init() throws {
    queue = try DatabaseQueue(configuration: Self.configuration)
    path = nil
  }

  /// A database in a file.
  ///
  /// - Parameter name: what the file is called where something is wrong with it.
  init(path: String, namedAs name: String? = nil) throws {
    self.path = name ?? path
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration)
    } catch let error as DatabaseError {
      throw Refusal(error, of: name ?? path, isWriting: name != nil) ?? error
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    // Longer than any moment in which SQLite keeps others out while it opens or closes a file.
    configuration.busyMode = .timeout(20)
    return configuration
  }

  /// - Throws: `Refusal` where the file cannot be read.
  func use<Result>(_ ask: (Engine) throws -> Result) throws -> Result {
    do {
      return try queue.unsafeReentrantWrite { try ask(Engine($0)) }
    } catch let error as DatabaseError {
      throw path.flatMap { Refusal(error, of: $0, isWriting: false) } ?? error
    }
  }

  /// - Throws: `Refusal` where the file cannot be written.
  func write(_ work: (Engine) throws -> Void) throws {
    do {
      try queue.unsafeReentrantWrite { try work(Engine($0)) }
    } catch let error as DatabaseError {
      throw path.flatMap { Refusal(error, of: $0, isWriting: true) } ?? error
    }
  }

  func close() throws { try queue.close() }

  /// That the database is not what was written to it.
  var damaged: Refusal { Refusal.damagedStore(path ?? "") }
}

extension Refusal {
  static func damagedStore(_ path: String) -> Refusal {
    Refusal(
      .inputCannotBeOpened, Message("store-damaged", ["path": .text(path)]),
      remedy: Message("store-damaged.help"))
  }

  /// What a failure of the database means to whoever named the file; `nil` where it is a mistake of
  /// our own.
  init?(_ error: DatabaseError, of path: String, isWriting: Bool) {
    let name: [String: Argument] = ["path": .text(path)]
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damagedStore(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        isWriting ? .outputCannotBeWritten : .inputCannotBeOpened, Message("store-in-use", name),
        remedy: Message("store-in-use.help"))
    case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      if isWriting {
        self.init(
          .outputCannotBeWritten, Message("store-cannot-be-written", name),
          remedy: Message("store-cannot-be-written.help"))
      } else {
        self.init(
          .inputCannotBeOpened, Message("store-unreadable", name),
          remedy: Message("store-unreadable.help"))
      }
    default: return nil
    }
  }
}
