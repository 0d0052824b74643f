import Foundation
import PortfolioModel

/// What is to be loaded into a file, and what the store says of it.
public struct Load {
  let folder: String
  let source: () -> String
  let asOf: Day

  /// - Parameters:
  ///   - folder: the folder, as it was named.
  ///   - source: SHA-256 over its files, asked for when all was read.
  public init(folder: String, source: @escaping () -> String, asOf: Day) {
    self.folder = folder
    self.source = source
    self.asOf = asOf
  }
}

extension StoreFile {
  /// Loads a source in one transaction: whatever happens, the file holds what it held before or
  /// all that is new, and whoever reads it meanwhile goes on reading what it held before.
  ///
  /// The first load writes a file beside and gives it its name when it is whole, which spares it a
  /// log; into a store that is there it writes by SQLite's log, beside which others can read.
  ///
  /// - Parameter check: finds what is wrong with what was loaded.
  /// - Returns: what was loaded, and all that is wrong with it.
  /// - Throws: `Refusal` where there is nothing to read or the file cannot be written.
  public func load(
    _ source: some PortfolioSource & Sendable, _ load: Load, check: (Store) throws -> [Finding]
  ) throws -> (store: Store, findings: [Finding]) {
    guard try holdsSomething() else {
      let draft = try Draft(of: path)
      do {
        let loaded = try write(source, load, to: draft.path, check)
        try draft.publish()
        return loaded
      } catch {
        draft.remove()
        throw error
      }
    }
    return try write(source, load, to: nil, check)
  }

  private func write(
    _ source: some PortfolioSource & Sendable, _ load: Load, to draft: String?,
    _ check: (Store) throws -> [Finding]
  ) throws -> (store: Store, findings: [Finding]) {
    let connection = try Connection(path: draft ?? path, namedAs: path)
    var loaded: (store: Store, findings: [Finding])?
    try connection.write { engine in
      if draft == nil { try engine.beginWriting() } else { try engine.beginDraft() }
      do {
        if draft == nil {
          try refuseForeign(engine, .outputCannotBeWritten)
        }
        let earlier = draft == nil ? try earlier(engine, load) : nil
        loaded = try write(source, load, over: earlier, connection, engine, check)
        try engine.run("COMMIT")
      } catch {
        // What brought it down may have ended the transaction already.
        try? engine.run("ROLLBACK")
        throw error
      }
      try engine.settle()
    }
    try connection.close()
    guard let loaded else { throw connection.damaged }
    return loaded
  }

  /// The load that the store holds, where rows of it can be kept: of the same day, written by the
  /// same version of Folio.
  private func earlier(_ engine: Engine, _ load: Load) throws -> KeptLoad? {
    guard try KeptLoad.version(of: engine) == SchemaVersion.current,
      let earlier = try KeptLoad.read(engine), earlier.version == ToolVersion.current,
      earlier.days.asOf == load.asOf
    else { return nil }
    return earlier
  }

  private func write(
    _ source: some PortfolioSource & Sendable, _ load: Load, over earlier: KeptLoad?,
    _ connection: Connection, _ engine: Engine, _ check: (Store) throws -> [Finding]
  ) throws -> (store: Store, findings: [Finding]) {
    let (store, kept) = try write(source, load, over: earlier, connection, engine)
    let found = try check(store)
    try engine.write(found, .checks)
    try kept.write(engine)
    return (store, store.findings + found)
  }

  /// Writes all but what checks find and the line that says that all is there.
  private func write(
    _ source: some PortfolioSource & Sendable, _ load: Load, over earlier: KeptLoad?,
    _ connection: Connection, _ engine: Engine
  ) throws -> (store: Store, kept: KeptLoad) {
    var renewed = try RenewedLoad(engine, connection, asOf: load.asOf, over: earlier)
    let findings = try source.readAhead(.rowsAndDocuments) { try renewed.add($0) }
      .sortedByPlace()
    let (loader, fingerprint) = try renewed.finish()
    try engine.run(Schema.indexes)
    if !renewed.keepsTables {
      try engine.run(Schema.keptTables)
      try engine.run(Schema.views)
    }
    try engine.writeWords(loader.reportingCurrencies)
    try engine.write(findings, .reading)
    let kept = KeptLoad(
      schema: SchemaVersion.current, version: ToolVersion.current, folder: load.folder,
      source: load.source(), language: loader.catalogue.settings.language.code,
      fingerprint: fingerprint, days: loader.exactDays, sums: loader.sumDays)
    return (Store(connection, loader, Deferred(fingerprint), findings), kept)
  }
}
