import Authoring
import PortfolioModel

/// A source whose organisations stand under the names that its file of aliases gives them.
///
/// Where there are aliases it is read twice: only the end tells who goes by them.
struct AliasedSource<Source: PortfolioSource & Sendable>: PortfolioSource {
  let source: Source
  /// The same with all names that organisations have, where `source` is without some of them.
  var whole: Source?
  let file: AliasFile

  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    guard !file.entries.isEmpty else { return try source.read(into: sink) + file.findings }
    var organisations = OrganisationNames(askedBy: file.entries)
    _ = try (whole ?? source).read { organisations.add($0) }
    var renaming = Renaming(Aliases(file.entries, among: organisations), organisations)
    var funders: [Sourced<Funder>] = []
    let found = try source.read { part in
      if case .funder(let funder) = part {
        funders.append(funder)
        return
      }
      for funder in renaming.merged(funders) { try sink(.funder(funder)) }
      funders = []
      try sink(renaming.renamed(part))
    }
    for funder in renaming.merged(funders) { try sink(.funder(funder)) }
    return (found + file.findings + renaming.findings).sortedByPlace()
  }
}
