import Foundation
import PortfolioModel
import Syntax

/// Writes a ledger row by row, first with all columns, in the end with those in use.
struct LedgerWriter {
  private let path: String
  private let draft: String
  private let handle: FileHandle
  private var lines: CSVLines<TransactionRecord>
  private var pending: [UInt8] = []
  private(set) var count = 0

  private static let pieceSize = 1_000_000

  init(path: String) throws {
    self.path = path
    draft = path + ".all"
    lines = CSVLines(.transaction, Writing())
    handle = try Self.empty(draft)
    pending += Array(lines.heading.utf8)
  }

  private static func empty(_ path: String) throws -> FileHandle {
    let url = URL(fileURLWithPath: path)
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  mutating func add(_ transaction: Transaction) throws {
    count += 1
    pending += Array(lines.line(of: TransactionRecord(transaction)).utf8)
    guard pending.count > Self.pieceSize else { return }
    try handle.write(contentsOf: pending)
    pending.removeAll(keepingCapacity: true)
  }

  mutating func finish() throws {
    try handle.write(contentsOf: pending)
    try handle.close()
    let written = try FileHandle(forReadingFrom: URL(fileURLWithPath: draft))
    let final = try Self.empty(path)
    var piece: [UInt8] = []
    let rows = CSVReader(
      pieces: {
        let data = try written.read(upToCount: Self.pieceSize) ?? Data()
        return data.isEmpty ? nil : [UInt8](data)
      }, separator: .comma)
    for row in rows {
      piece += Array(lines.lineInUse(of: row).utf8)
      guard piece.count > Self.pieceSize else { continue }
      try final.write(contentsOf: piece)
      piece.removeAll(keepingCapacity: true)
    }
    try final.write(contentsOf: piece)
    try final.close()
    try FileManager.default.removeItem(atPath: draft)
  }
}
