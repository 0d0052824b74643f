/// Whatever a portfolio can be read from: a folder, a file, a store.
public protocol PortfolioSource {
  /// Hands the parts to `sink` one after the other: the settings first, then rates, funders,
  /// projects, agreements, transactions and last what the books are compared with. A source that
  /// is read in one go hands over each project with its transactions, the project first, and its
  /// funders at the end, when all their names are known: it names them by their codes alone.
  ///
  /// - Returns: what is wrong with the data, in the order of places. What is wrong was left out,
  ///   and all else handed over.
  /// - Throws: `Refusal` where there is no portfolio to read; whatever `sink` throws.
  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding]
}

/// The parts of a portfolio that is small enough to be held at once.
public struct Portfolio: Sendable {
  public var settings = PortfolioSettings()
  public var rates: [Rate] = []
  public var funders: [Sourced<Funder>] = []
  public var projects: [Sourced<Project>] = []
  public var agreements: [Sourced<Agreement>] = []
  public var transactions: [Sourced<Transaction>] = []
  public var controls: [Sourced<ControlTotal>] = []
  public var obligations: [Sourced<ObligationSnapshot>] = []
  public var submissions: [Sourced<Submission>] = []
  public var leftOut: [LeftOut] = []
  public var sourceTotals: [SourceTotal] = []

  public init() {}

  public mutating func add(_ part: PortfolioPart) {
    switch part {
    case .settings(let settings): self.settings = settings
    case .rates(let batch): rates += batch
    case .funder(let funder): funders.append(funder)
    case .project(let project): projects.append(project)
    case .agreement(let agreement): agreements.append(agreement)
    case .transactions(let batch): transactions += batch
    case .controls(let batch): controls += batch
    case .obligations(let batch): obligations += batch
    case .submissions(let batch): submissions += batch
    case .leftOut(let batch): leftOut += batch
    case .sourceTotals(let batch): sourceTotals += batch
    }
  }
}

extension Portfolio: PortfolioSource {
  public func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    try sink(.settings(settings))
    try sink(.rates(rates))
    for funder in funders { try sink(.funder(funder)) }
    for project in projects { try sink(.project(project)) }
    for agreement in agreements { try sink(.agreement(agreement)) }
    try sink(.transactions(transactions))
    try sink(.controls(controls))
    try sink(.obligations(obligations))
    try sink(.submissions(submissions))
    try sink(.leftOut(leftOut))
    try sink(.sourceTotals(sourceTotals))
    return []
  }
}
