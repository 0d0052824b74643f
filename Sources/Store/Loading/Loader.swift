import PortfolioModel

/// Takes the parts of a portfolio into the tables.
struct Loader {
  let engine: Engine
  let asOf: Day
  var catalogue = Catalogue()
  var funders = FunderRule()
  var fingerprinting = Fingerprinting()
  /// Agreements that state an amount: commitments received under them are no second grant.
  var statingAmounts: Set<String> = []
  /// Rows that take others back: they are written when all others are.
  var reversals: [ReadyPart.Row] = []
  /// The days on which what is written is exact.
  var exactDays: ExactDays
  /// The days on which the facts that were added up are those in force.
  private(set) var sumDays: SumDays
  var rates: [Rate] = []
  private var tables: Tables?

  /// Whether the parts are written down as they were handed over.
  let keepsParts: Bool
  /// What is told of the rows of the ledger where they are added up and not kept.
  var passed: PassedRows?
  private var partCounts: [PartKind: Int] = [:]
  private var partInsert: Prepared?

  /// What is kept of an earlier load.
  private let renewal: Renewal?
  /// The rows of an earlier load, for as long as those that come are the same.
  var keptRows: KeptRows?

  /// A currency asked for beside those of the portfolio.
  private let askedCurrency: Currency?

  /// - Parameter sums: which sums of rows of the ledger are made without keeping the rows; then
  ///   nothing is converted. `nil` where the rows are kept.
  init(
    _ engine: Engine, asOf: Day, askedCurrency: Currency? = nil, keepsParts: Bool = false,
    sums: Store.Sums? = nil
  ) {
    self.engine = engine
    self.asOf = asOf
    self.keepsParts = keepsParts
    self.askedCurrency = askedCurrency
    passed = sums.map(PassedRows.init)
    renewal = nil
    exactDays = ExactDays(asOf: asOf)
    sumDays = SumDays(asOf: asOf)
  }

  /// Loads again into the tables of a store that is kept.
  init(_ engine: Engine, asOf: Day, renewing renewal: Renewal) throws {
    self.engine = engine
    self.asOf = asOf
    keepsParts = true
    askedCurrency = nil
    self.renewal = renewal
    keptRows = try KeptRows(engine)
    exactDays = ExactDays(asOf: asOf)
    sumDays = renewal.days
  }

  /// Keeps no more rows of the earlier load than those that came again.
  mutating func letGo() throws {
    guard let keptRows else { return }
    keptRows.close()
    self.keptRows = nil
    try withTables { tables, loader in try tables.facts.letGo(loader.engine) }
  }

  /// The currencies into which every amount is converted.
  var reportingCurrencies: [Currency] {
    guard passed == nil else { return [] }
    let own = catalogue.settings.currencies
    guard let askedCurrency, !own.contains(askedCurrency) else { return own }
    return own + [askedCurrency]
  }

  /// The rates arranged for looking up, with those that were made of them behind.
  var rateTable: RateTable {
    tables?.facts.rates
      ?? RateTable(rates, redenominations: catalogue.settings.redenominations)
  }

  /// What can be written to once settings and rates are known.
  struct Tables {
    var facts: FactWriter
    let ledger: Prepared
    let leftOut: Prepared
    let funder: Prepared
    let project: Prepared
    let tag: Prepared
    let agreement: Prepared
    let budgetLine: Prepared
  }

  /// The tables with whatever `write` writes to them.
  mutating func withTables<Result>(
    _ write: (inout Tables, inout Loader) throws -> Result
  ) throws -> Result {
    var tables = try self.tables.take() ?? makeTables()
    defer { self.tables = tables }
    return try write(&tables, &self)
  }

  private func makeTables() throws -> Tables {
    let currencies = reportingCurrencies
    let converter = Converter(rates: rateTable, asOf: asOf)
    let columns = LedgerRow.columns + ["file", "file_line", "sha256"]
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ",")
    return Tables(
      facts: try FactWriter(
        engine, reporting: currencies, converter, renewal, byProject: passed?.sums != .ofAll),
      ledger: try engine.prepare(
        "INSERT INTO ledger (\(columns.joined(separator: ","))) VALUES (\(marks))"),
      leftOut: try engine.prepare("INSERT INTO left_out VALUES (?,?,?,?,?,?,?)"),
      funder: try engine.prepare("INSERT INTO funder VALUES (?,?,?,?)"),
      project: try engine.prepare("INSERT INTO project VALUES (?,?,?,?)"),
      tag: try engine.prepare("INSERT INTO tag VALUES (?,?,?,?,?,?,?)"),
      agreement: try engine.prepare("INSERT INTO agreement VALUES (?,?,?,?)"),
      // Of two lines under one code the first counts, and a finding says so.
      budgetLine: try engine.prepare(
        "INSERT INTO budget_line VALUES (?,?,?) ON CONFLICT DO NOTHING"))
  }

  /// Writes what could only be written when all parts were in.
  mutating func finish() throws {
    guard passed == nil else { return try writeSums() }
    try letGo()
    if keepsParts || !reversals.isEmpty { try engine.run(Schema.ledgerIndex) }
    try writeReversals()
    try writeStatedAmounts()
    try writePublishedBudgets()
    try setInternalFlowsApart()
    try findWhetherSpendingIsKnown()
    for rate in rateTable.rates.dropFirst(rates.count) {
      if keepsParts { try keep(try ReadyPart.Document(rate, as: .madeRate), of: "") }
    }
    try writeSums()
  }

  private mutating func writeSums() throws {
    try withTables { tables, loader in
      try tables.facts.writeSums(loader.engine)
      loader.sumDays = tables.facts.sums.days
    }
  }

  /// Counts a value into the fingerprint and writes it down where parts are kept.
  ///
  /// - Parameter document: the value as it is kept, where parts are.
  mutating func keep(
    _ kind: PartKind, _ code: String, _ value: some Encodable & Sendable,
    _ document: ReadyPart.Document?
  ) throws {
    if let document {
      try keep(document, of: code)
    } else if kind.isOfPortfolio, passed == nil {
      // Many a question to what is held in memory never asks for its fingerprint.
      fingerprinting.add(kind, code, value)
    }
  }

  private mutating func keep(_ document: ReadyPart.Document, of code: String) throws {
    let kind = document.kind
    if kind.isOfPortfolio { fingerprinting.add(kind, code, hash: document.hash) }
    let insert = try partInsert ?? engine.prepare("INSERT INTO part VALUES (?,?,?,?,?,?)")
    partInsert = insert
    let position = partCounts[kind, default: 0]
    partCounts[kind] = position + 1
    try insert.run([
      .text(kind.rawValue), Value(position), .text(code), .text(document.hash),
      .text(document.text), Value(document.origin),
    ])
  }
}
