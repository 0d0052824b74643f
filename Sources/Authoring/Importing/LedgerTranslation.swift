import PortfolioModel
import ReferenceData
import Syntax

/// Translates the rows of an export into those of a ledger, and counts what becomes of each.
///
/// A row of which something cannot be translated is left out whole, with everything that is wrong
/// with it.
struct LedgerTranslation {
  let mapping: LedgerMapping
  let before: LedgerBefore
  /// Whether rows that the export no longer has stay in the ledger.
  let keepsMissing: Bool
  var reading: Reading
  private(set) var tally = ImportTally()
  private(set) var rows: [TranslatedRow] = []
  /// The ids of rows that are in the export and could not be translated.
  private(set) var leftOut: Set<String> = []
  private var reversals: [DraftRow] = []
  private var places: [String: Place] = [:]
  private var numbers: [String: Int] = [:]

  init(
    _ mapping: LedgerMapping, _ before: LedgerBefore, keepsMissing: Bool, _ reading: Reading
  ) {
    self.mapping = mapping
    self.before = before
    self.keepsMissing = keepsMissing
    self.reading = reading
  }

  /// - Throws: `Overflow` where a total has more digits than can be kept.
  mutating func translate(_ export: LedgerExport) throws {
    for row in export.rows { try take(row) }
    try takeReversals()
    rows.sort { $0.position.line < $1.position.line }
  }

  private mutating func take(_ row: ExportRow) throws {
    let figures = RowFigures(row, mapping)
    try tally.add(.inFile, figures.amount, figures.countedCurrency)
    let draft = draft(row, figures)
    // No rule is about a row that cannot be read: its cells are not blank, but unknown.
    if row.problem == nil, draft.isSkipped(by: mapping) {
      return try tally.add(.skipped, figures.amount, figures.countedCurrency)
    }
    if let problem = row.problem ?? draft.widthProblem {
      reading.error(problem.fact, at: problem.position, remedy: problem.remedy)
      return try leave(draft)
    }
    if draft.reverses == nil {
      try finish(draft, type: draft.type(by: mapping))
    } else {
      reversals.append(draft)
    }
  }

  private mutating func draft(_ row: ExportRow, _ figures: RowFigures) -> DraftRow {
    var draft = DraftRow(row, figures, mapping)
    if mapping.numbersLines, let id = draft.id {
      numbers[id, default: 0] += 1
      draft.number(numbers[id] ?? 1)
    }
    return draft
  }

  /// Takes rows that take others back, whose types are those of the others; they may take back one
  /// another.
  private mutating func takeReversals() throws {
    var waiting = reversals
    while !waiting.isEmpty {
      let (ready, rest) = (
        waiting.filter { type(of: $0.reverses) != nil },
        waiting.filter { type(of: $0.reverses) == nil }
      )
      for draft in ready { try finish(draft, type: type(of: draft.reverses)) }
      waiting = rest
      guard ready.isEmpty else { continue }
      for draft in rest { try leaveReversal(draft) }
      return
    }
  }

  private func type(of id: String?) -> TransactionType? {
    guard let id else { return nil }
    if let index = types[id] { return index }
    if let other = before.others[id] { return other.type }
    guard keepsMissing || leftOut.contains(id) else { return nil }
    return before.byID[id]?.transaction.type
  }

  private var types: [String: TransactionType] = [:]

  private mutating func leaveReversal(_ draft: DraftRow) throws {
    let original = draft.reverses ?? ""
    let id = ["id": Argument.text(original.shortened)]
    let (fact, help) =
      original == draft.id
      ? (Message("reverses-itself", id), Message("unknown-transaction.help"))
      : leftOut.contains(original)
        ? (Message("reverses-left-out", id), Message("reverses-left-out.help"))
        : (Message.unknownCode(.transaction, original), Message("export-reverses.help"))
    reading.error(fact, at: draft.row.position, remedy: help)
    try leave(draft)
  }

  private mutating func leave(_ draft: DraftRow) throws {
    if let id = draft.id, places[id] == nil { leftOut.insert(id) }
    try tally.add(.leftOut, draft.figures.amount, draft.figures.countedCurrency)
  }

  /// The row as one of the ledger, where all that it says is known.
  private mutating func finish(_ draft: DraftRow, type: TransactionType?) throws {
    let (errors, mark) = (reading.errorCount, reading.mark)
    let node = draft.node(of: type, mapping, like: draft.id.flatMap { before.byID[$0] }, &reading)
    let record = FieldList<TransactionRecord>.transaction.read(node, &reading)
    requireKnown(node)
    guard reading.errorCount == errors, let record,
      let transaction = record.made(at: draft.row.position, &reading)
    else {
      reading.forgetRemainders(since: mark)
      return try leave(draft)
    }
    guard isNew(transaction.id, draft) else {
      reading.forgetRemainders(since: mark)
      return try tally.add(.leftOut, draft.figures.amount, draft.figures.countedCurrency)
    }
    types[transaction.id] = transaction.type
    try keep(transaction, draft)
  }

  private mutating func keep(_ transaction: Transaction, _ draft: DraftRow) throws {
    rows.append(TranslatedRow(transaction: transaction, position: draft.row.position))
    let currency = transaction.amount.currency.code
    let units = Int128(transaction.amount.minorUnits)
    let asExported = Quantity(
      coefficient: draft.isNegated(transaction.type, mapping) ? -units : units,
      scale: transaction.amount.currency.decimals)
    try tally.add(.imported(transaction.type), asExported, currency)
    let lost = draft.figures.amount?.subtracting(asExported) ?? .zero
    if lost != .zero { try tally.add(.rounded, lost, currency) }
  }

  private mutating func isNew(_ id: String, _ draft: DraftRow) -> Bool {
    let place = reading.place(draft.row.position)
    guard let first = places[id] ?? before.others[id]?.place else {
      places[id] = place
      return true
    }
    reading.error(
      .duplicateCode(.transaction, id, first: first), at: draft.row.position,
      remedy: Message("export-id.help"))
    return false
  }
}

/// A row of the export as one of the ledger.
struct TranslatedRow: Sendable {
  let transaction: Transaction
  let position: Position
}
