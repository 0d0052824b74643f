import Foundation
import PortfolioModel

/// A store that is kept in a file.
public struct StoreFile: Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// Whether a path names a database, whatever its name ends in: the header tells (SQLite, "Database
  /// File Format").
  public static func isDatabase(_ path: String) -> Bool {
    let header = Array("SQLite format 3\u{0}".utf8)
    guard let file = FileHandle(forReadingAtPath: path),
      let start = try? file.read(upToCount: header.count)
    else { return false }
    return [UInt8](start) == header
  }

  /// The language of the portfolio; `nil` where the file is no store that can be read.
  public var language: Language? {
    try? opened { _, kept in Language(code: kept.language) }
  }

  /// The folder that it was loaded from, as it was named.
  ///
  /// - Throws: `Refusal` where the file is no store that can be read.
  public func folder() throws -> String { try opened { $1.folder } }

  /// What was loaded: SHA-256 over the files and the day as of which they were seen; `nil` where
  /// there is no store.
  ///
  /// - Throws: `Refusal` where something else is in its place.
  public func loaded() throws -> (source: String, asOf: Day, version: String)? {
    guard try holdsSomething() else { return nil }
    return try opened(.outputCannotBeWritten) { ($1.source, $1.days.asOf, $1.version) }
  }

  /// Opens the store as seen on a day, as one and the same snapshot for as long as it is held.
  ///
  /// On a day or with a currency for which no facts are held, they are made anew in memory.
  ///
  /// - Throws: `Refusal` where the file is no store that can be read.
  public func open(asOf: Day, currency: Currency? = nil) throws -> Store {
    try opened { connection, kept in
      let isExact = kept.days.contains(asOf)
      let store = try Store(kept, connection, asOf: isExact ? asOf : kept.days.asOf)
      let isHeld = currency.map(store.reportingCurrencies.contains) ?? true
      guard !isExact || !isHeld else { return store }
      let made = try Store(loading: store, asOf: asOf, currency: currency)
      try store.verify()
      return made
    }
  }

  private func opened<Result>(
    _ reason: Refusal.Reason = .inputCannotBeOpened,
    _ body: (Connection, KeptLoad) throws -> Result
  ) throws -> Result {
    let connection = try Connection(path: path)
    let version = try connection.use { try refuseForeign($0, reason) }
    if version < SchemaVersion.current { try upgrade(connection, from: version) }
    try connection.use { try $0.beginSnapshot() }
    return try body(connection, try connection.use(kept))
  }

  /// Brings a store of an older version to the one that is written, in one transaction.
  private func upgrade(_ connection: Connection, from version: Int) throws {
    try connection.write { engine in
      try engine.beginWriting()
      do {
        try SchemaVersion.upgrade(engine, from: version)
        try engine.run("COMMIT")
      } catch {
        try? engine.run("ROLLBACK")
        throw error
      }
    }
  }

  /// What the store says of its load.
  func kept(_ engine: Engine) throws -> KeptLoad {
    guard let kept = try KeptLoad.read(engine) else { throw Refusal.damagedStore(path) }
    return kept
  }

  /// Refuses a database that is no store, or one of a newer version.
  ///
  /// - Returns: its version.
  @discardableResult
  func refuseForeign(_ engine: Engine, _ reason: Refusal.Reason) throws -> Int {
    guard let version = try KeptLoad.version(of: engine) else {
      throw Refusal(
        reason, Message("foreign-database", ["path": .text(path)]),
        remedy: Message("foreign-database.help"))
    }
    guard version <= SchemaVersion.current else {
      throw Refusal(
        reason,
        Message(
          "newer-store",
          [
            "path": .text(path), "version": .number(version),
            "known": .number(SchemaVersion.current),
          ]), remedy: Message("newer-store.help"))
    }
    return version
  }

  /// Whether there is a file with something in it.
  func holdsSomething() throws -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes else { return false }
    let isEmpty = attributes[.size] as? UInt64 == 0
    guard attributes[.type] as? FileAttributeType != .typeDirectory,
      isEmpty || Self.isDatabase(path)
    else {
      throw Refusal(
        .outputCannotBeWritten, Message("store-place-taken", ["path": .text(path)]),
        remedy: Message("store-place-taken.help"))
    }
    return !isEmpty
  }
}

extension Store {
  /// Reads all that is read only when somebody asks for it.
  ///
  /// - Throws: `Refusal` where something of it cannot be read.
  public func readWhole() throws {
    _ = (catalogue.funders, catalogue.projects, catalogue.agreements)
    _ = (catalogue.controls, catalogue.obligations, catalogue.submissions, rates.rates)
    _ = findings
    try verify()
  }

  /// - Throws: `Refusal` where something that was asked for could not be read.
  public func verify() throws { try parts?.verify() }
}
