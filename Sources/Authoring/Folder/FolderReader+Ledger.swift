import PortfolioModel
import ReferenceData
import Syntax

/// What gathers while a ledger is read.
private struct Ledger {
  var batch: [Sourced<Transaction>] = []
  var reversals: [(row: Sourced<Transaction>, original: Place)] = []
  var leftOut: [LeftOut] = []
  /// Rows that name what a broken file was about, by its code.
  var rowsOfBroken: [String: (rows: Int, first: Place)] = [:]
  /// Ids of obligations and advances that rows name: they may come later.
  var named: [(id: String, place: Place)] = []

  static let largestBatch = 500
}

extension FolderReader {
  /// Hands over the ledger in batches; rows that take others back come last, when all are known.
  mutating func readTransactions(into sink: (PortfolioPart) throws -> Void) throws {
    var ledger = Ledger()
    for file in files.transactions { try read(file, &ledger, into: sink) }
    for (row, place) in ledger.reversals {
      if isKnownReversal(row.value, at: place) {
        ledger.batch.append(row)
      } else {
        let amount = row.value.amount
        ledger.leftOut.append(
          LeftOut(place: place, quantity: amount.quantity, currency: amount.currency))
      }
    }
    try sink(.transactions(ledger.batch))
    for (id, place) in ledger.named where !known.leftOut.contains(id) {
      _ = isKnown(.transaction, id, at: place)
    }
    let leftOut = remainders + ledger.leftOut
    if !leftOut.isEmpty { try sink(.leftOut(leftOut)) }
    for (code, rows) in ledger.rowsOfBroken.sorted(by: { $0.key < $1.key }) {
      findings.append(
        Finding(
          .error, .rowsOfBrokenFile(code, rows: rows.rows), at: rows.first,
          remedy: .rowsOfBrokenFileHelp))
    }
  }

  private mutating func read(
    _ file: String, _ ledger: inout Ledger, into sink: (PortfolioPart) throws -> Void
  ) throws {
    var reading = reading(of: file)
    defer { finish(reading) }
    guard let rows = files.rows(of: file, &reading) else {
      ledger.leftOut.append(LeftOut(place: Place(file: file)))
      return
    }
    let list = FieldList<TransactionRecord>.transaction
    try list.readRows(of: rows, &reading) { outcome, reading in
      take(outcome, &ledger, &reading)
      if ledger.batch.count >= Ledger.largestBatch {
        try sink(.transactions(ledger.batch))
        ledger.batch.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func take(
    _ outcome: RowOutcome<TransactionRecord>, _ ledger: inout Ledger, _ reading: inout Reading
  ) {
    switch outcome {
    case .leftOut(let cells, let record, let position):
      // What else is wrong with the row is said in the same run.
      if let record {
        _ = refersToKnown(record, &ledger, reading)
        if let id = record.id { known.leftOut.insert(id) }
      }
      ledger.leftOut.append(
        LeftOut(
          place: reading.place(position),
          quantity: try? Quantity(cells["amount"] ?? "", decimalMark: reading.decimalMark),
          currency: Currencies.currency(cells["currency"] ?? "")))
    case .record(let record, let position):
      let place = reading.place(position)
      let mark = reading.mark
      guard let transaction = record.made(at: position, &reading),
        refersToKnown(record, &ledger, reading),
        isNew(.transaction, transaction.id, at: place)
      else {
        // A row that is left out whole has no remainder beside it.
        reading.forgetRemainders(since: mark)
        if let id = record.id, !known.contains(.transaction, id) { known.leftOut.insert(id) }
        ledger.leftOut.append(
          LeftOut(place: place, quantity: record.amount?.value, currency: record.currency))
        return
      }
      for link in [record.obligation, record.advance].compactMap(\.self) {
        ledger.named.append((link.value, reading.place(link.position)))
      }
      let row = Sourced(transaction, from: Origin(place: place))
      if let reverses = record.reverses {
        ledger.reversals.append((row, reading.place(reverses.position)))
      } else {
        ledger.batch.append(row)
      }
    }
  }

  /// Whether all that a row names is known; what is not is reported.
  private mutating func refersToKnown(
    _ record: TransactionRecord, _ ledger: inout Ledger, _ reading: Reading
  ) -> Bool {
    let knowsProject = isKnown(.project, record.project, &ledger, reading)
    let knowsAgreement = isKnown(.agreement, record.agreement, &ledger, reading)
    let knowsTheme = isKnown(.theme, record.theme, &ledger, reading)
    var isSound = knowsProject && knowsAgreement && knowsTheme
    if isSound, let line = record.line {
      isSound = isKnownLine(line.value, of: record.agreement?.value, reading, line.position)
    }
    if let cofunding = record.cofunding {
      isSound = refersToKnown(cofunding, beside: record, reading) && isSound
    }
    return isSound
  }

  /// Whether what a row names is known; rows of a broken file are counted.
  private mutating func isKnown<Entity>(
    _ kind: EntityKind, _ code: Located<Code<Entity>>?, _ ledger: inout Ledger,
    _ reading: Reading
  ) -> Bool {
    guard let code, !known.contains(kind, code.value.text) else { return true }
    let (text, place) = (code.value.text, reading.place(code.position))
    _ = isKnown(kind, text, at: place)
    if known.isBroken(text) { ledger.rowsOfBroken[text, default: (0, place)].rows += 1 }
    return false
  }

  private mutating func isKnownLine(
    _ line: Code<BudgetLine>, of agreement: Code<Agreement>?, _ reading: Reading,
    _ position: Position
  ) -> Bool {
    if let agreement, known.hasLine(line.text, of: agreement.text) { return true }
    return isKnownLine(line, of: agreement, at: reading.place(position))
  }

  /// Whether the agreements that pay a row together are known, and no other pays it.
  private mutating func refersToKnown(
    _ cofunding: Located<[Cofunding]>, beside record: TransactionRecord, _ reading: Reading
  ) -> Bool {
    let place = reading.place(cofunding.position)
    if record.agreement != nil || record.line != nil {
      findings.append(
        Finding(
          .error, Message("cofunding-beside-agreement"), at: place,
          remedy: Message("cofunding-beside-agreement.help")))
      return false
    }
    return cofunding.value.reduce(true) { isSound, part in
      guard isKnown(.agreement, part.agreement.text, at: place) else { return false }
      return (part.line.map { isKnownLine($0, of: part.agreement, at: place) } ?? true) && isSound
    }
  }

  /// Whether a row takes back another row that there is.
  private mutating func isKnownReversal(_ row: Transaction, at place: Place) -> Bool {
    let original = row.reverses ?? ""
    guard original == row.id else {
      guard known.leftOut.contains(original) else {
        return isKnown(.transaction, original, at: place)
      }
      findings.append(
        Finding(
          .error, Message("reverses-left-out", ["id": .text(original.shortened)]), at: place,
          remedy: Message("reverses-left-out.help")))
      return false
    }
    findings.append(
      Finding(
        .error, Message("reverses-itself", ["id": .text(row.id.shortened)]), at: place,
        remedy: Message("unknown-transaction.help")))
    return false
  }

  private mutating func isKnownLine(
    _ line: Code<BudgetLine>, of agreement: Code<Agreement>?, at place: Place
  ) -> Bool {
    guard let agreement else {
      findings.append(
        Finding(
          .error, Message("line-without-agreement", ["line": .code(line)]), at: place,
          remedy: Message("line-without-agreement.help")))
      return false
    }
    let lines = known.lines[agreement.text] ?? []
    guard !lines.contains(line.text) else { return true }
    findings.append(
      Finding(
        .error, Message("unknown-line", ["line": .code(line), "agreement": .code(agreement)]),
        at: place,
        remedy: .nearest(to: line.text, among: lines) ?? Message("unknown-line.help")))
    return false
  }
}
