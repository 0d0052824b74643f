import PortfolioModel

/// The versions of the tables, and how a store of one version becomes one of the next.
enum SchemaVersion {
  /// The version that is written: of the tables, and of the documents in them.
  static let current = 1

  /// What makes a store of each earlier version one of the next, in SQL that both engines run.
  static let steps: [Int: String] = [:]

  /// Brings a store to the version that is written, in one transaction with whatever follows.
  ///
  /// - Returns: whether there was something to do.
  @discardableResult
  static func upgrade(
    _ engine: Engine, from version: Int, to target: Int = current, by steps: [Int: String] = steps
  ) throws -> Bool {
    guard version < target else { return false }
    for step in version..<target {
      guard let sql = steps[step] else { throw MissingStep(version: step) }
      try engine.run(sql)
      try engine.run("UPDATE portfolio SET schema_version = \(step + 1)")
    }
    return true
  }

  /// A version that nothing leads on from.
  struct MissingStep: Error {
    let version: Int
  }
}
