import GRDB
import PortfolioModel

/// A portfolio in SQL: where amounts are selected and added up.
public struct Store: Sendable {
  let connection: Connection
  let answers = AnswerCache()
  public let catalogue: Catalogue
  private let rateTable: Deferred<RateTable>
  /// The currencies into which every amount is converted.
  public let reportingCurrencies: [Currency]
  /// The day as of which rates were chosen: later ones were not known.
  public let asOf: Day
  /// SHA-256 over all parts of the portfolio, in hexadecimal digits.
  public var fingerprint: String { madeFingerprint.value }
  private let madeFingerprint: Deferred<String>
  /// What reading the source found, in the order of places.
  public var findings: [Finding] { foundReading.value }
  private let foundReading: Deferred<[Finding]>
  /// The days on which what was noted at the load of amounts in force holds.
  let sumDays: SumDays
  /// Where a store is kept, what it was made of.
  let parts: KeptParts?
  /// What is told of the rows of the ledger where there are only sums of them.
  let passed: PassedRows?

  /// The portfolio's rates, for figures that are converted at the day they are shown for.
  public var rates: RateTable { rateTable.value }

  /// Sums of transactions that are made without keeping them.
  public enum Sums: Sendable {
    /// By who pays, type and year.
    case ofAll
    /// The same for each project.
    case byProject
  }

  /// Takes a whole source into memory.
  ///
  /// - Parameters:
  ///   - currency: a currency to convert amounts to beside those of the portfolio.
  ///   - sums: which sums are made of the rows of the ledger as they go by, in their own currency,
  ///     without keeping the rows. Then nothing can be asked for but these, and how they compare with
  ///     the source.
  /// - Throws: `Refusal` where there is nothing to read.
  public init(
    loading source: some PortfolioSource & Sendable, asOf: Day, currency: Currency? = nil,
    summing sums: Sums? = nil
  ) throws {
    let connection = try Connection()
    let (loader, findings) = try connection.use { engine in
      try engine.run("BEGIN")
      var loader = Loader(engine, asOf: asOf, askedCurrency: currency, sums: sums)
      let findings = try source.readAhead(sums == nil ? .rows : .nothing) { try loader.add($0) }
      try loader.finish()
      try engine.run("COMMIT")
      return (loader, findings)
    }
    let fingerprinting = loader.fingerprinting
    // A store that is made anew out of another keeps the name of the portfolio.
    let known = (source as? Store)?.madeFingerprint
    let made = Deferred {
      precondition(sums == nil, "sums have no fingerprint")
      let made = try? connection.use { try fingerprinting.fingerprint($0) }
      precondition(made != nil, "what is held in memory can be read")
      return made ?? ""
    }
    self.init(connection, loader, known ?? made, findings)
  }

  /// What a loader has just written.
  init(
    _ connection: Connection, _ loader: Loader, _ fingerprint: Deferred<String>,
    _ findings: [Finding]
  ) {
    self.connection = connection
    asOf = loader.asOf
    madeFingerprint = fingerprint
    foundReading = Deferred(findings.sortedByPlace())
    catalogue = loader.catalogue
    rateTable = Deferred(loader.rateTable)
    reportingCurrencies = loader.reportingCurrencies
    sumDays = loader.sumDays
    parts = nil
    passed = loader.passed
  }

  /// What was written before, as seen on a day on which it is exact.
  init(_ kept: KeptLoad, _ connection: Connection, asOf: Day) throws {
    let parts = KeptParts(connection)
    let held: [Sourced<PortfolioSettings>] = try parts.parts(.settings)
    guard let settings = held.first?.value else { throw connection.damaged }
    self.connection = connection
    self.asOf = asOf
    self.parts = parts
    passed = nil
    sumDays = kept.sums
    madeFingerprint = Deferred(kept.fingerprint)
    catalogue = Catalogue(settings, reading: parts)
    reportingCurrencies = settings.currencies
    foundReading = Deferred { parts.findings(.reading) }
    rateTable = Deferred { parts.rateTable(settings.redenominations) }
  }

  /// Whether the sums that were made at the load answer a question.
  func hasSums(for question: GroupQuestion) -> Bool {
    let hasSums =
      sumDays.contains(question.selection.asOf) && question.standsOnSums
      && !(question.countsAmounts && sumDays.sharesAmounts)
    precondition(hasSums || passed == nil, "a store of sums has nothing else")
    return hasSums
  }

  func read<Result>(_ ask: (Engine) throws -> Result) throws -> Result {
    try connection.use(ask)
  }

  /// Reads what a selection is about; questions about single agreements, projects and countries
  /// come in numbers, so the first of them makes the index that the others are quick with.
  func read<Result>(
    for selection: Selection, _ ask: (Engine) throws -> Result
  ) throws -> Result {
    if !selection.agreements.isEmpty { try makeIndex(on: "heading") }
    if !selection.projects.isEmpty || selection.selectedCountries != nil {
      try makeIndex(on: "cell")
    }
    return try read(ask)
  }

  private func makeIndex(on column: String) throws {
    // A store that is kept has them from the start.
    guard connection.path == nil else { return }
    try answers.once(column) { try connection.use { try $0.run(Schema.index(on: column)) } }
  }
}
