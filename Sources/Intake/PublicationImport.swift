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

  /// Writes publications as a portfolio folder.
  ///
  /// - Parameters:
  ///   - paths: files, folders of files, or `-` for standard input.
  ///   - folder: where nothing stands, or an empty folder.
  /// - Throws: `Refusal` where nothing can be read, or the folder cannot be written.
  public init(of paths: [String], into folder: String) throws {
    let files = try IATIFiles(paths: paths)
    var writer = try FolderWriter(path: folder)
    do {
      let told = try files.read { try writer.add($0) }
      findings = try told + writer.finish()
    } catch {
      writer.discard()
      throw error
    }
    projects = writer.projectCount
    funders = writer.funderCount
    transactions = writer.transactionCount
  }
}
