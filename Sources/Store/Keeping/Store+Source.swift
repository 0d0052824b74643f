import PortfolioModel

/// A store gives back what it was loaded from, so that it can be made anew for another day or with
/// another currency.
extension Store: PortfolioSource {
  private static let batch = 1_000

  public func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    try sink(.settings(catalogue.settings))
    try sink(.rates(rates.rates.filter { $0.origin == .held }))
    for funder in catalogue.funders { try sink(.funder(funder)) }
    for project in catalogue.projects { try sink(.project(project)) }
    for agreement in catalogue.agreements { try sink(.agreement(agreement)) }
    var batch: [Sourced<Transaction>] = []
    try eachTransaction { _, row in
      batch.append(row)
      guard batch.count == Self.batch else { return }
      try sink(.transactions(batch))
      batch.removeAll(keepingCapacity: true)
    }
    try sink(.transactions(batch))
    try sink(.controls(catalogue.controls))
    try sink(.obligations(catalogue.obligations))
    try sink(.submissions(catalogue.submissions))
    try sink(.leftOut(leftOut()))
    try sink(.sourceTotals(sourceTotals()))
    return findings
  }
}
