import PortfolioModel

/// A load into a store that holds an earlier one: where all that transactions depend on is as it
/// was (settings, rates, funders, projects, agreements, the day), the rows of the ledger are kept up
/// to the first that differs, with their facts. Else all is written anew.
struct RenewedLoad {
  private let engine: Engine
  private let connection: Connection
  private let asOf: Day
  private var earlier: EarlierParts?
  /// What came while it was compared.
  private var waiting: [ReadyPart] = []
  private var loader: Loader?
  /// Whether the tables are those that were there.
  private(set) var keepsTables = false

  /// - Parameter earlier: what was loaded before; `nil` where nothing of it can be kept.
  init(_ engine: Engine, _ connection: Connection, asOf: Day, over earlier: KeptLoad?) throws {
    self.engine = engine
    self.connection = connection
    self.asOf = asOf
    self.earlier = try earlier.map { try EarlierParts(engine, $0) }
  }

  mutating func add(_ part: ReadyPart) throws {
    if var loader = loader.take() {
      defer { self.loader = loader }
      return try loader.add(part)
    }
    switch earlier?.take(part) {
    case .same: waiting.append(part)
    case .other, nil:
      earlier = nil
      try begin()
      try add(part)
    case .end:
      try begin()
      try add(part)
    }
  }

  /// Writes what could only be written when all parts were in.
  mutating func finish() throws -> (loader: Loader, fingerprint: String) {
    if loader == nil { try begin() }
    guard var loader = loader.take() else { throw connection.damaged }
    try loader.finish()
    return (loader, try loader.fingerprinting.fingerprint(engine))
  }

  private mutating func begin() throws {
    if let earlier, earlier.isWhole {
      keepsTables = true
      let made = try KeptParts(connection).madeRates(earlier.rateCount)
      let last = try engine.lastUses()
      for table in Schema.rewrittenTables { try engine.run("DELETE FROM \(table)") }
      loader = try Loader(
        engine, asOf: asOf, renewing: Renewal(made: made, lastUses: last, days: earlier.days))
    } else {
      try engine.dropEverything()
      loader = Loader(engine, asOf: asOf, keepsParts: true)
    }
    for part in waiting { try loader?.add(part) }
    waiting = []
  }
}

/// What a load keeps of an earlier one beside the rows of the ledger.
struct Renewal {
  /// The rates that were made of those that were read.
  let made: [Rate]
  /// The last days for which rates were used, by the positions of these.
  let lastUses: [Int: Day]
  let days: SumDays
}

/// The parts of an earlier load that transactions depend on, by their hashes.
private struct EarlierParts {
  private var hashes: [PartKind: [String]] = [:]
  private var counts: [PartKind: Int] = [:]
  let days: SumDays

  enum Comparison {
    case same, other
    /// It is none of those that transactions depend on.
    case end
  }

  init(_ engine: Engine, _ load: KeptLoad) throws {
    days = load.sums
    try engine.each("SELECT kind, sha256 FROM part ORDER BY kind, position") { row in
      guard let kind = PartKind(rawValue: row.text(0)) else { return }
      hashes[kind, default: []].append(row.text(1))
    }
  }

  var rateCount: Int { hashes[.rate]?.count ?? 0 }

  /// Whether as many parts came as there are.
  var isWhole: Bool {
    [PartKind.settings, .rate, .funder, .project, .agreement].allSatisfy {
      counts[$0] ?? 0 == hashes[$0]?.count ?? 0
    }
  }

  /// What is published in one go with its transactions depends on what comes after it.
  mutating func take(_ ready: ReadyPart) -> Comparison {
    switch ready.part {
    case .transactions, .controls, .obligations, .submissions, .leftOut, .sourceTotals: .end
    case .project(let project) where project.value.publication != nil: .other
    case .settings, .rates, .funder, .project, .agreement:
      ready.documents.allSatisfy { isSame($0) } ? .same : .other
    }
  }

  private mutating func isSame(_ document: ReadyPart.Document) -> Bool {
    let position = counts[document.kind, default: 0]
    counts[document.kind] = position + 1
    guard let held = hashes[document.kind], position < held.count else { return false }
    return held[position] == document.hash
  }
}
