import Authoring
import IATI
import PortfolioModel

/// What became of publications that were written as a portfolio folder.
public struct PublicationImport: Sendable {
  public let projects: Int
  public let funders: Int
  public let transactions: Int
  /// What is wrong with the publications, and what the folder has no place for.
  public let findings: [Finding]

  /// Writes publications as a portfolio folder, and of their files of aliases the rows by which
  /// somebody goes.
  ///
  /// - Parameters:
  ///   - paths: files, folders of files, or `-` for standard input.
  ///   - folder: where nothing stands, or an empty folder.
  /// - Throws: `Refusal` where nothing can be read, or the folder cannot be written.
  public init(of paths: [String], into folder: String) throws {
    for path in paths where PortfolioFolder.isThere(path) && !IATIFiles.canRead(path: path) {
      throw Refusal(
        .inputCannotBeOpened, Message("import-portfolio", ["path": .text(path)]),
        remedy: Message("import-portfolio.help"))
    }
    let files = try IATIFiles(paths: paths)
    let aliasFiles = paths.map { AliasFile(publications: $0) }
    let entries = aliasFiles.flatMap(\.entries)
    var organisations = OrganisationNames(askedBy: entries)
    var writer = try FolderWriter(path: folder)
    do {
      let told = try files.read {
        organisations.add($0)
        try writer.add($0)
      }
      let aliases = Aliases(entries, among: organisations)
      let taken = aliases.stepsTaken
      try writer.add(taken.map(\.entry))
      let unused = aliases.steps.filter { !taken.contains($0) }.map(\.unused)
      let aliasFindings = aliasFiles.flatMap(\.findings) + aliases.findings + unused
      findings = try (told + aliasFindings).sortedByPlace() + writer.finish()
    } catch {
      writer.discard()
      throw error
    }
    projects = writer.projectCount
    funders = writer.funderCount
    transactions = writer.transactionCount
  }
}
