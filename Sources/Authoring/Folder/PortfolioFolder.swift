import Foundation
import PortfolioModel
import Syntax

/// A portfolio kept as a folder of files that people write.
///
/// ```
/// portfolio.yaml        what holds for all of it
/// funders.yaml          the funders, as one list
/// translations.yaml     texts in other languages, as one list
/// frameworks/*.yaml     policy frameworks of the portfolio's own, one each
/// crosswalks/*.csv      what follows from one framework for another
/// projects/*.yaml       one project each
/// agreements/*.yaml     one agreement each
/// transactions/*.csv    the ledger
/// controls.csv          totals of the books, with which the ledger must agree
/// obligations.csv       open obligations as the books hold them on a day
/// aliases.csv           names that stand for one organisation
/// mappings/*.yaml       how exports of finance systems become ledgers
/// rates/*.csv           exchange rates
/// submitted/*.yaml      reports as they were submitted to funders
/// ```
public struct PortfolioFolder: PortfolioSource, Sendable {
  let files: FolderFiles

  /// - Throws: `Refusal` where there is no folder or no `portfolio.yaml` in it.
  public init(path: String) throws {
    files = try FolderFiles(path: path)
  }

  /// Whether a folder has the file that makes it a portfolio's.
  public static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + FolderFiles.settings)
  }

  /// The language that portfolio.yaml names, without reading anything else.
  public static func language(path: String) -> Language? {
    var unheard = Reading(file: FolderFiles.settings)
    guard let files = try? FolderFiles(path: path),
      let bytes = files.bytes(of: FolderFiles.settings, &unheard),
      let node = YAMLParser.parse(bytes, &unheard)
    else { return nil }
    return FieldList<SettingsRecord>.language(of: node)
  }

  /// Takes the name and the bytes of each file that is read, in the order of their paths: an empty
  /// piece first, then piece by piece, so that no file need fit into memory. What is not read has
  /// its name alone.
  public func eachPiece(_ take: (String, [UInt8]) -> Void) {
    for file in files.all {
      take(file, [])
      files.eachPiece(of: file) { take(file, $0) }
    }
    for file in files.stray + files.unreadable { take(file, []) }
  }

  public func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    var reader = FolderReader(files: files)
    try reader.readSettings(into: sink)
    try reader.readRates(into: sink)
    try reader.readFunders(into: sink)
    try reader.readProjects(into: sink)
    try reader.readAgreements(into: sink)
    try reader.readTransactions(into: sink)
    try reader.readBooks(into: sink)
    reader.checkMappings()
    return (reader.findings + files.findings).sortedByPlace()
  }
}
