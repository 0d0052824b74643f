import PortfolioModel
import ReferenceData

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
  var reversals: [(row: Sourced<Transaction>, hash: String)] = []
  /// The days on which what is written is exact.
  private(set) var exactDays: ExactDays
  /// The days on which the facts that were added up are those in force.
  private(set) var sumDays: SumDays
  private(set) var rates: [Rate] = []
  private var tables: Tables?

  /// Whether the parts are written down as they were handed over.
  let keepsParts: Bool
  private var partCounts: [PartKind: Int] = [:]
  private var partInsert: Prepared?

  /// A currency asked for beside those of the portfolio.
  private let askedCurrency: Currency?

  init(_ engine: Engine, asOf: Day, askedCurrency: Currency? = nil, keepsParts: Bool = false) {
    self.engine = engine
    self.asOf = asOf
    self.keepsParts = keepsParts
    self.askedCurrency = askedCurrency
    exactDays = ExactDays(asOf: asOf)
    sumDays = SumDays(asOf: asOf)
  }

  /// The currencies into which every amount is converted.
  var reportingCurrencies: [Currency] {
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
      facts: try FactWriter(engine, reporting: currencies, converter),
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

  mutating func add(_ part: PortfolioPart) throws {
    switch part {
    case .settings(let settings): try add(settings)
    case .rates(let batch): try add(batch)
    case .funder(let funder): try add(funder)
    case .project(let project): try add(project)
    case .agreement(let agreement): try add(agreement)
    case .transactions(let batch): for row in batch { try add(row) }
    case .controls(let batch): try add(batch)
    case .obligations(let batch): try add(batch)
    case .submissions(let batch): try add(batch)
    case .leftOut(let batch): try add(batch)
    case .sourceTotals(let batch): try add(batch)
    }
  }

  /// Writes what could only be written when all parts were in.
  ///
  /// - Returns: the portfolio's fingerprint.
  mutating func finish() throws -> String {
    if keepsParts || !reversals.isEmpty { try engine.run(Schema.ledgerIndex) }
    try writeReversals()
    try writeStatedAmounts()
    try writePublishedBudgets()
    try setInternalFlowsApart()
    try findWhetherSpendingIsKnown()
    for rate in rateTable.rates.dropFirst(rates.count) {
      try keep(.madeRate, "", CanonicalJSON.text(of: rate))
    }
    try withTables { tables, loader in
      try tables.facts.sums.write(loader.engine)
      loader.sumDays = tables.facts.sums.days
    }
    return try fingerprinting.fingerprint(engine)
  }

  /// Counts a part into the fingerprint and writes it down where parts are kept.
  private mutating func keep(
    _ kind: PartKind, _ code: String, _ part: some Encodable, _ origin: Origin? = nil
  ) throws {
    try keep(kind, code, try CanonicalJSON.text(of: part), origin)
  }

  private mutating func keep(
    _ kind: PartKind, _ code: String, _ document: String, _ origin: Origin? = nil
  ) throws {
    let hash = Fingerprint.hash(document)
    if kind.isOfPortfolio { fingerprinting.add(kind, code, hash: hash) }
    guard keepsParts else { return }
    let insert = try partInsert ?? engine.prepare("INSERT INTO part VALUES (?,?,?,?,?,?)")
    partInsert = insert
    let position = partCounts[kind, default: 0]
    partCounts[kind] = position + 1
    try insert.run([
      .text(kind.rawValue), Value(position), .text(code), .text(hash), .text(document),
      Value(try origin.map { try CanonicalJSON.text(of: $0) }),
    ])
  }

  private mutating func add(_ settings: PortfolioSettings) throws {
    catalogue.settings = settings
    funders.organisation = settings.organisation.code
    try engine.run(Schema.tables(reporting: reportingCurrencies))
    try keep(.settings, "", settings)
    let insert = try engine.prepare(
      "INSERT INTO region_country VALUES (?,?) ON CONFLICT DO NOTHING")
    for region in Regions.dividing(in: settings) {
      for country in region.countries {
        try insert.run([.text(region.code.text), .text(country.text)])
      }
    }
  }

  private mutating func add(_ batch: [Rate]) throws {
    let insert = try engine.prepare(UsedRates.insert)
    rates.reserveCapacity(rates.count + batch.count)
    for rate in batch {
      try insert.run(UsedRates.values(of: rate, at: rates.count))
      try keep(.rate, "", CanonicalJSON.text(of: rate))
      exactDays.note(rate)
      rates.append(rate)
    }
  }

  private mutating func add(_ funder: Sourced<Funder>) throws {
    try keep(.funder, funder.value.code.text, funder.value, funder.origin)
    try withTables { tables, loader in
      try tables.funder.run([
        .text(funder.value.code.text), Value(loader.catalogue.funders.count),
        Value(funder.value.isInternal), Value(funder.value.type?.text),
      ])
    }
    funders.add(funder.value)
    catalogue.add(funder)
  }

  private mutating func add(_ project: Sourced<Project>) throws {
    try keep(.project, project.value.code.text, project.value, project.origin)
    exactDays.note(project.value)
    try withTables { tables, loader in
      tables.facts.division.add(project.value)
      try tables.project.run([
        .text(project.value.code.text), Value(loader.catalogue.projects.count),
        Value(project.value.status?.status.rawValue), .text(project.value.searchText),
      ])
      for tag in project.value.allTags(on: loader.asOf) {
        try tables.tag.run([
          .text(project.value.code.text), .text(tag.framework.text), Value(tag.node?.text),
          .text(tag.basis.rawValue), Value(tag.by), Value(tag.weight?.numerator),
          Value(tag.weight?.denominator),
        ])
      }
    }
    funders.add(project.value)
    catalogue.add(project)
  }

  private mutating func add(_ agreement: Sourced<Agreement>) throws {
    let value = agreement.value
    try keep(.agreement, value.code.text, value, agreement.origin)
    exactDays.note(value)
    funders.add(value)
    if value.amount(inForceOn: asOf).value != nil { statingAmounts.insert(value.code.text) }
    try withTables { tables, loader in
      try tables.agreement.run([
        .text(value.code.text), Value(loader.catalogue.agreements.count),
        .text(value.funder.text), .text(value.currency.code),
      ])
      for line in value.lines {
        try tables.budgetLine.run([
          .text(value.code.text), .text(line.code.text), Value(line.category),
        ])
      }
      for amount in value.amounts(dividedOn: loader.asOf, loader.catalogue.rateTerms(of: value)) {
        try tables.facts.write(amount, as: tables.facts.nextAmount())
      }
    }
    catalogue.add(agreement)
  }

  private mutating func add(_ batch: [Sourced<ControlTotal>]) throws {
    let insert = try engine.prepare("INSERT INTO control VALUES (?,?,?,?,?,?,?,?)")
    for total in batch {
      let value = total.value
      try insert.run([
        Value(catalogue.controls.count), Value(value.project?.text), Value(value.agreement?.text),
        Value(Int64(value.type.rawValue)), Value(value.period?.isoText),
        Value(value.day?.isoText),
        .text(value.amount.currency.code), .integer(value.amount.minorUnits),
      ])
      try keep(.control, "", value, total.origin)
      catalogue.add(total)
    }
  }

  private mutating func add(_ batch: [Sourced<ObligationSnapshot>]) throws {
    let insert = try engine.prepare("INSERT INTO obligation VALUES (?,?,?,?,?,?,?)")
    for snapshot in batch {
      let value = snapshot.value
      try insert.run([
        Value(catalogue.obligations.count), .text(value.day.isoText), .text(value.agreement.text),
        Value(value.line?.text), Value(value.project?.text), .text(value.amount.currency.code),
        .integer(value.amount.minorUnits),
      ])
      try keep(.obligation, "", value, snapshot.origin)
      catalogue.add(snapshot)
    }
  }

  /// Keeps what was submitted. It is no part of the fingerprint: a report does not change the
  /// portfolio that it is about.
  private mutating func add(_ batch: [Sourced<Submission>]) throws {
    let insert = try engine.prepare("INSERT INTO submission VALUES (?,?,?,?)")
    for submission in batch {
      let value = submission.value
      try insert.run([
        Value(catalogue.submissions.count), .text(value.agreement.text),
        .text(value.asOf.isoText), .text(value.to.isoText),
      ])
      try keep(.submission, value.agreement.text, value, submission.origin)
      catalogue.add(submission)
    }
  }

  private mutating func add(_ batch: [LeftOut]) throws {
    try withTables { tables, _ in
      for item in batch {
        try tables.leftOut.run([
          .text(item.place.file), Value(item.place.line.map { Int64($0) }),
          .text(item.reason.rawValue), Value(item.currency?.code),
          Value(item.quantity?.plainText), Value(item.type.map { Int64($0.rawValue) }),
          Value(item.identifier),
        ])
      }
    }
  }

  private mutating func add(_ batch: [SourceTotal]) throws {
    let insert = try engine.prepare("INSERT INTO source_total VALUES (?,?,?,?)")
    for total in batch {
      try insert.run([
        Value(total.type.map { Int64($0.rawValue) }), Value(total.currency), Value(total.count),
        .text(total.sum.plainText),
      ])
    }
  }
}
