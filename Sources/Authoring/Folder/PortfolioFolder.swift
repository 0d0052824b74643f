import PortfolioModel
import Syntax

/// A portfolio kept as a folder of files that people write.
///
/// ```
/// portfolio.yaml        what holds for all of it
/// funders.yaml          the funders, as one list
/// frameworks/*.yaml     policy frameworks of the portfolio's own, one each
/// projects/*.yaml       one project each
/// agreements/*.yaml     one agreement each
/// transactions/*.csv    the ledger
/// rates/*.csv           exchange rates
/// ```
public struct PortfolioFolder: PortfolioSource, Sendable {
  let files: FolderFiles

  /// - Throws: `Refusal` where there is no folder or no `portfolio.yaml` in it.
  public init(path: String) throws {
    files = try FolderFiles(path: path)
  }

  public func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    var reader = FolderReader(files: files)
    try reader.readSettings(into: sink)
    try reader.readRates(into: sink)
    try reader.readFunders(into: sink)
    try reader.readProjects(into: sink)
    try reader.readAgreements(into: sink)
    try reader.readTransactions(into: sink)
    return (reader.findings + files.findings).sortedByPlace()
  }
}
