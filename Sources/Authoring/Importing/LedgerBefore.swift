import PortfolioModel
import Syntax

/// What a portfolio has before an export is imported: codes that rows may name, the rows of the
/// ledger's own file, and the ids of all others.
struct LedgerBefore {
  /// A row as it stands in a ledger's file.
  struct Row: Sendable {
    let record: TransactionRecord
    let transaction: Transaction
    let place: Place
  }

  let known: KnownCodes
  let writing: Writing
  /// The rows of the file that is to be written, in its order.
  let rows: [Row]
  let byID: [String: Row]
  /// Rows of other files, by their ids.
  let others: [String: (type: TransactionType, place: Place)]
  /// The file as it stands; `nil` where there is none.
  let bytes: [UInt8]?

  /// - Throws: `Refusal` where the file has a mistake, so that writing it anew would lose a row.
  init(_ files: FolderFiles, writing file: String) throws {
    var reader = FolderReader(files: files)
    try reader.readSettings { _ in }
    try reader.readFunders { _ in }
    try reader.readProjects { _ in }
    try reader.readAgreements { _ in }
    known = reader.known
    writing = Writing(language: reader.language, decimalMark: reader.decimalMark)
    var others: [String: (type: TransactionType, place: Place)] = [:]
    for other in files.transactions where other != file {
      var reading = reader.reading(of: other)
      for row in Self.rows(files.bytes(of: other, &reading) ?? [], &reading) {
        others[row.transaction.id] = (row.transaction.type, row.place)
      }
    }
    self.others = others
    guard files.transactions.contains(file) else {
      (rows, byID, bytes) = ([], [:], nil)
      return
    }
    var reading = reader.reading(of: file)
    bytes = files.bytes(of: file, &reading)
    rows = Self.rows(bytes ?? [], &reading)
    byID = Dictionary(rows.map { ($0.transaction.id, $0) }) { first, _ in first }
    let mistake = reading.findings.first { $0.severity == .error }?.place
    if let place = mistake ?? secondOfOneID {
      throw Refusal(
        .outputCannotBeWritten, Message("format-mistake"), at: place,
        remedy: Message("format-mistake.help"))
    }
  }

  /// Where an id stands for the second time.
  private var secondOfOneID: Place? {
    rows.first { byID[$0.transaction.id]?.place != $0.place }?.place
  }

  private static func rows(_ bytes: [UInt8], _ reading: inout Reading) -> [Row] {
    var rows: [Row] = []
    FieldList<TransactionRecord>.transaction.readRows(of: bytes, &reading) { outcome, reading in
      guard case .record(let record, let position) = outcome,
        let transaction = record.made(at: position, &reading)
      else { return }
      rows.append(Row(record: record, transaction: transaction, place: reading.place(position)))
    }
    return rows
  }
}
