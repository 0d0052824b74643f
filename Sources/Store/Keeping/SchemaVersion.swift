import PortfolioModel

/// The versions of the tables, and how a store of one version becomes one of the next.
enum SchemaVersion {
  /// The version that is written: of the tables, and of the documents in them.
  static let current = 2

  /// What makes a store of one version one of the next.
  typealias Step = @Sendable (Engine) throws -> Void

  /// The steps from each earlier version, in SQL that both engines run.
  static let steps: [Int: Step] = [1: { try FactRowUpgrade($0).run() }]

  /// Brings a store to the version that is written, in one transaction with whatever follows.
  ///
  /// - Returns: whether there was something to do.
  @discardableResult
  static func upgrade(
    _ engine: Engine, from version: Int, to target: Int = current, by steps: [Int: Step] = steps
  ) throws -> Bool {
    guard version < target else { return false }
    for version in version..<target {
      guard let step = steps[version] else { throw MissingStep(version: version) }
      try step(engine)
      try engine.run("UPDATE portfolio SET schema_version = \(version + 1)")
    }
    return true
  }

  /// A version that nothing leads on from.
  struct MissingStep: Error {
    let version: Int
  }
}
