import Foundation
import PortfolioModel
import Syntax

/// What it takes to import an export of a finance system into a portfolio, and what comes of it.
/// Nothing is written.
public struct LedgerImport: Sendable {
  /// The ledger's file, below the portfolio's folder.
  public let file: String
  /// The text of that file; `nil` where there is nothing to write.
  public let text: String?
  public let isChanged: Bool
  public let tally: ImportTally
  /// What becomes of rows, without those that stay as they are.
  public let changes: [LedgerChange]
  /// Rows that are in the ledger as the export has them.
  public let unchangedCount: Int
  public let movements: LedgerMovements
  /// Rows that were left out, with the reasons, and what is doubtful, in the order of the export.
  public let findings: [Finding]

  /// - Parameters:
  ///   - name: that of the ledger's file, where it is not the mapping's.
  ///   - removesMissing: whether rows that the export no longer has leave the ledger.
  /// - Throws: `Refusal` where a file cannot be read or the ledger's has a mistake; `Findings` where
  ///   the mapping has mistakes; `Overflow` where a total cannot be kept.
  public init(
    of export: String, by mapping: String, into portfolio: String, name: String? = nil,
    removingMissing removesMissing: Bool = false
  ) throws {
    let files = try FolderFiles(path: portfolio)
    let (map, origin) = try Self.mapping(mapping)
    file = "transactions/\(try name.map(Self.plain) ?? map.name).csv"
    let before = try LedgerBefore(files, writing: file)
    var reading = Reading(file: export)
    let bytes = try Self.bytes(export, map)
    guard let rows = LedgerExport(bytes, map, &reading) else { throw Findings(reading.findings) }
    let mistakes = map.mistakes(against: rows, origin)
    guard mistakes.isEmpty else { throw Findings(mistakes) }
    var translation = LedgerTranslation(
      map, before, keepsMissing: !removesMissing, reading)
    try translation.translate(rows)
    let merge = LedgerMerge(translation, removesMissing: removesMissing)
    tally = translation.tally
    findings = translation.reading.findings.sortedByPlace()
    changes = merge.changes
    unchangedCount = merge.unchangedCount
    movements = LedgerMovements(
      from: before.rows.map(\.transaction), by: merge.changes, to: merge.transactions)
    // A ledger without rows would say that nothing was spent.
    let isNothing = before.bytes == nil && merge.records.isEmpty
    text = isNothing ? nil : FieldList.transaction.csv(of: merge.records, before.writing)
    isChanged = text.map { Array($0.utf8) } != before.bytes
  }

  private static func mapping(_ path: String) throws -> (LedgerMapping, Origin) {
    var reading = Reading(file: path)
    let list = FieldList<LedgerMapping>.mapping
    guard let node = YAMLParser.parse(try contents(of: path), &reading),
      let mapping = list.read(node, &reading), reading.errorCount == 0
    else { throw Findings(reading.findings) }
    let origin = Origin(place: reading.place(node.position), fields: reading.places)
    let mistakes = mapping.mistakes(origin)
    guard mistakes.isEmpty else { throw Findings(mistakes) }
    return (mapping, origin)
  }

  private static func plain(_ name: String) throws -> String {
    var unheard = Reading(file: "")
    if let name = Format<String>.ledgerName.read(Node(.scalar(name)), &unheard) { return name }
    throw Refusal(
      .misuse, .notReadable(name, as: "ledger-name"), remedy: .formatHelp("ledger-name"))
  }

  /// The bytes of the export as UTF-8.
  private static func bytes(_ path: String, _ mapping: LedgerMapping) throws -> [UInt8] {
    if let bytes = mapping.encoding.utf8(try contents(of: path)) { return bytes }
    throw Refusal(
      .inputCannotBeOpened,
      Message("export-encoding", ["encoding": .text(mapping.encoding.rawValue)]),
      at: Place(file: path), remedy: Message("export-encoding.help"))
  }

  private static func contents(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Refusal(
        .inputCannotBeOpened, .unreadableFile, at: Place(file: path), remedy: .unreadableFileHelp)
    }
    return [UInt8](data)
  }
}

/// Several things for which work cannot go on.
public struct Findings: Error {
  public let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }
}
