import Foundation
import PortfolioModel
import Syntax

/// The file that says which names stand for one organisation.
public struct AliasFile: Sendable {
  /// Its name in the folder of a portfolio or of publications.
  public static let name = "aliases.csv"

  public let aliases: Aliases
  /// What is wrong with it.
  public let findings: [Finding]
  /// Its bytes as they are; none where there is no such file.
  public let bytes: [UInt8]

  /// - Parameters:
  ///   - path: where the file would be; nothing need be there.
  ///   - name: what findings call it.
  public init(path: String, name: String) {
    var reading = Reading(file: name)
    guard FileManager.default.fileExists(atPath: path) else {
      (aliases, findings, bytes) = (Aliases(), [], [])
      return
    }
    var entries: [Aliases.Entry] = []
    if let data = FileManager.default.contents(atPath: path) {
      bytes = [UInt8](data)
      FieldList<AliasRecord>.alias.readRows(of: bytes, &reading) { outcome, reading in
        guard case .record(let record, let position) = outcome else { return }
        entries.append(
          Aliases.Entry(
            alias: record.alias, organisation: record.organisation,
            place: reading.place(position)))
      }
    } else {
      bytes = []
      reading.error(.unreadableFile, at: .start, remedy: .unreadableFileHelp)
    }
    aliases = Aliases(entries)
    findings = reading.findings + aliases.findings
  }

  /// A portfolio without such a file.
  public init() { (aliases, findings, bytes) = (Aliases(), [], []) }
}
