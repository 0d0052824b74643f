import PortfolioModel

/// The rows of a ledger's file after an import: those of the export in its order, then those of
/// the ledger that stay though the export does not have them.
struct LedgerMerge {
  private(set) var records: [TransactionRecord] = []
  private(set) var transactions: [Transaction] = []
  private(set) var changes: [LedgerChange] = []
  private(set) var unchangedCount = 0

  init(_ translation: LedgerTranslation, removesMissing: Bool) {
    for row in translation.rows {
      take(row, translation.before.byID[row.transaction.id], translation)
    }
    let imported = Set(translation.rows.map(\.transaction.id))
    for old in translation.before.rows where !imported.contains(old.transaction.id) {
      let isLeftOut = translation.leftOut.contains(old.transaction.id)
      let kind: LedgerChange.Kind =
        isLeftOut ? .kept : removesMissing ? .removed : .missing
      changes.append(LedgerChange(kind, old.place, from: old.transaction, to: nil))
      if kind == .removed { continue }
      var record = old.record
      // A row without an id was known by its line, which may be another now.
      record.id = old.transaction.id
      records.append(record)
      transactions.append(old.transaction)
    }
  }

  private mutating func take(
    _ row: TranslatedRow, _ old: LedgerBefore.Row?, _ translation: LedgerTranslation
  ) {
    let new = row.transaction
    let place = translation.reading.place(row.position)
    records.append(TransactionRecord(new))
    transactions.append(new)
    guard let old else {
      return changes.append(LedgerChange(.added, place, from: nil, to: new))
    }
    if old.transaction == new {
      unchangedCount += 1
      return
    }
    changes.append(LedgerChange(.changed, place, from: old.transaction, to: new))
  }
}
