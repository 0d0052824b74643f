import Foundation
import PortfolioModel
import Syntax

/// The file that says which names stand for one organisation.
public struct AliasFile: Sendable {
  /// Its name in the folder of a portfolio or of publications.
  public static let name = "aliases.csv"

  /// Its rows in their order.
  public let entries: [Aliases.Entry]
  /// What is wrong with how it is written.
  public let findings: [Finding]
  /// Its bytes as they are; none where there is no such file.
  public let bytes: [UInt8]

  /// - Parameters:
  ///   - path: where the file would be; nothing need be there.
  ///   - name: what findings call it.
  public init(path: String, name: String) {
    var reading = Reading(file: name)
    guard FileManager.default.fileExists(atPath: path) else {
      (entries, findings, bytes) = ([], [], [])
      return
    }
    var entries: [Aliases.Entry] = []
    if let data = FileManager.default.contents(atPath: path) {
      bytes = [UInt8](data)
      FieldList<AliasRecord>.alias.readRows(of: bytes, &reading) { outcome, reading in
        guard case .record(let record, let position) = outcome else { return }
        entries.append(
          Aliases.Entry(
            alias: record.alias, organisation: record.organisation, note: record.note,
            place: reading.place(position)))
      }
    } else {
      bytes = []
      reading.error(.unreadableFile, at: .start, remedy: .unreadableFileHelp)
    }
    self.entries = entries
    findings = reading.findings
  }

  /// The rows of several such files, one file after the other.
  public init(_ files: [AliasFile]) {
    entries = files.flatMap(\.entries)
    findings = files.flatMap(\.findings)
    bytes = files.flatMap(\.bytes)
  }

  /// A portfolio without such a file.
  public init() { (entries, findings, bytes) = ([], [], []) }

  /// Rows as such a file, each once.
  static func text(of entries: [Aliases.Entry]) -> String {
    var written: Set<[String]> = []
    let records = entries.filter { written.insert([$0.alias, $0.organisation]).inserted }
      .map { AliasRecord(alias: $0.alias, organisation: $0.organisation, note: $0.note) }
    return FieldList.alias.csv(of: records, Writing())
  }
}
