import GRDB
import PortfolioModel

/// A portfolio in SQL: where amounts are selected and added up.
public struct Store: Sendable {
  private let queue: DatabaseQueue
  let answers = AnswerCache()
  public let catalogue: Catalogue
  /// The portfolio's rates, for figures that are converted at the day they are shown for.
  public let rates: RateTable
  /// The currencies into which every amount is converted.
  public let reportingCurrencies: [Currency]
  /// The day as of which rates were chosen: later ones were not known.
  public let asOf: Day
  /// SHA-256 over all parts of the portfolio, in hexadecimal digits.
  public let fingerprint: String
  /// What reading the source found, in the order of places.
  public let findings: [Finding]

  /// Takes a whole source into memory.
  ///
  /// - Parameter currency: a currency to convert amounts to beside those of the portfolio.
  /// - Throws: `Refusal` where there is nothing to read.
  public init(
    loading source: some PortfolioSource, asOf: Day, currency: Currency? = nil
  ) throws {
    let queue = try DatabaseQueue()
    let (loader, fingerprint, findings) = try queue.write { database in
      var loader = Loader(try Engine(database), asOf: asOf, askedCurrency: currency)
      let findings = try source.read { try loader.add($0) }
      return (loader, try loader.finish(), findings)
    }
    self.queue = queue
    self.asOf = asOf
    self.fingerprint = fingerprint
    self.findings = findings.sortedByPlace()
    catalogue = loader.catalogue
    rates = loader.rateTable
    reportingCurrencies = loader.reportingCurrencies
  }

  func read<Result>(_ ask: (Engine) throws -> Result) throws -> Result {
    try queue.read { try ask(Engine($0)) }
  }

  /// Reads what a selection is about; questions about single agreements and projects come in
  /// numbers, so the first of them makes the index that the others are quick with.
  func read<Result>(
    for selection: Selection, _ ask: (Engine) throws -> Result
  ) throws -> Result {
    if !selection.agreements.isEmpty { try makeIndex(on: "agreement") }
    if !selection.projects.isEmpty { try makeIndex(on: "project") }
    return try read(ask)
  }

  private func makeIndex(on column: String) throws {
    try answers.once(column) {
      try queue.write {
        try Engine($0).run("CREATE INDEX fact_by_\(column) ON fact (\(column), kind)")
      }
    }
  }
}
