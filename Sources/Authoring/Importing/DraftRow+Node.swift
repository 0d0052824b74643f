import PortfolioModel
import Syntax

extension DraftRow {
  /// The row as a ledger would have it, for the ledger's own list of fields to read.
  ///
  /// What cannot be translated is reported and stands as something that can be read, so that
  /// whatever else is wrong is found in the same run.
  ///
  /// - Parameter old: the row as the ledger has it, of which stays what the mapping says nothing
  ///   about.
  func node(
    of type: TransactionType?, _ mapping: LedgerMapping, like old: LedgerBefore.Row?,
    _ reading: inout Reading
  ) -> Node {
    var entries = RowEntries(at: row.position)
    if id == nil {
      reading.error(
        .missingKey("id", in: "transaction"), at: row.position, remedy: Message("export-id.help"))
    }
    entries.add("id", id)
    entries.add("type", (type ?? reported(mapping, &reading)).name)
    entries.add("reverses", reverses)
    for key in ["date", "recorded", "incurred"] {
      entries.add(key, day(key, mapping, &reading), at: row.cell(mapping.columns[key])?.position)
    }
    addFigures(&entries, negated: type.map { isNegated($0, mapping) } ?? false, mapping, &reading)
    for key in ["account", "obligation", "advance", "description", "reference"] {
      entries.add(key, row.cell(mapping.columns[key]))
    }
    // What takes a row back is about what that row was about.
    if reverses == nil { addSubjects(&entries, mapping, &reading) }
    if let old { entries.keep(old.record, but: mapping.keys) }
    return entries.node
  }

  /// The place of a type that nothing tells, which is reported.
  private func reported(_ mapping: LedgerMapping, _ reading: inout Reading) -> TransactionType {
    // An account or a document that is not known is reported as such.
    let isReported =
      (!mapping.accounts.isEmpty && account == nil)
      || (!mapping.documents.isEmpty && document == nil)
    if !isReported {
      reading.error(
        Message("export-no-type"), at: row.position, remedy: Message("export-no-type.help"))
    }
    return .expenditure
  }

  private func day(
    _ key: String, _ mapping: LedgerMapping, _ reading: inout Reading
  ) -> String? {
    guard let cell = row.cell(mapping.columns[key]) else { return nil }
    if let day = mapping.dateForms.day(cell.value) { return day.isoText }
    reading.error(
      .notReadable(cell.value, as: "day"), at: cell.position,
      remedy: Message(
        "export-day.help", ["forms": .list(mapping.dateForms.map { .text($0.text) })]))
    return Day.distantPast.isoText
  }

  private func addFigures(
    _ entries: inout RowEntries, negated: Bool, _ mapping: LedgerMapping,
    _ reading: inout Reading
  ) {
    for problem in figures.problems {
      reading.error(problem.fact, at: problem.position, remedy: problem.remedy)
    }
    func text(_ quantity: Quantity) -> String {
      negated
        ? Quantity(coefficient: -quantity.coefficient, scale: quantity.scale).plainText
        : quantity.plainText
    }
    let position = ["amount", "debit", "credit"].compactMap {
      row.cell(mapping.columns[$0])?.position
    }.first
    let placeholder = figures.problems.isEmpty ? nil : "0"
    entries.add("amount", figures.amount.map(text) ?? placeholder, at: position)
    entries.add(
      "currency", figures.currency, at: row.cell(mapping.columns["currency"])?.position)
    entries.add("booked_amount", figures.booked.map(text))
    entries.add("booked_currency", figures.bookedCurrency)
  }

  /// What the row is about: by its own columns, else its account, else the constants.
  private func addSubjects(
    _ entries: inout RowEntries, _ mapping: LedgerMapping, _ reading: inout Reading
  ) {
    reportUnmapped(mapping, &reading)
    let at = row.cell(mapping.columns["account"])?.position
    entries.add("project", project)
    entries.add("agreement", agreement)
    entries.add(
      "line",
      row.cell(mapping.columns["line"]).map {
        Located(mapping.lines.translated($0.value), at: $0.position)
      })
    entries.add("project", account?.project?.text, at: at)
    entries.add("agreement", account?.agreement?.text, at: at)
    entries.add("line", account?.line?.text, at: at)
    if account?.isInterest == true { entries.add("interest", "yes") }
    for key in ["provider", "receiver", "country", "theme", "sector"] {
      entries.add(key, row.cell(mapping.columns[key]))
    }
    if case .mapping(let constants) = mapping.constantNode.content {
      for entry in constants where !["type", "currency", "booked_currency"].contains(entry.key) {
        if case .scalar(let text) = entry.value.content { entries.add(entry.key, text) }
      }
    }
  }

  private func reportUnmapped(_ mapping: LedgerMapping, _ reading: inout Reading) {
    if !mapping.documents.isEmpty, document == nil {
      report("unknown-document", mapping.columns["document"], "documents", &reading)
    }
    if !mapping.accounts.isEmpty, account == nil {
      report("unknown-account", mapping.columns["account"], "accounts", &reading)
    }
  }

  private func report(
    _ term: String, _ column: String?, _ list: String, _ reading: inout Reading
  ) {
    let cell = row.cell(column) ?? Located("", at: row.position)
    let fact =
      term == "unknown-account"
      ? Message("unknown-account", ["code": .text(cell.value.shortened)])
      : Message("unknown-document", ["code": .text(cell.value.shortened)])
    reading.error(
      fact, at: cell.position, remedy: Message("export-entry.help", ["list": .text(list)]))
  }
}

/// The keys of a row with their values; of several for one key, the first stands.
struct RowEntries {
  private var entries: [Node.Entry] = []
  private let position: Position

  init(at position: Position) { self.position = position }

  mutating func add(_ key: String, _ text: String?, at place: Position? = nil) {
    guard let text, !entries.contains(where: { $0.key == key }) else { return }
    entries.append(Node.Entry(key, Node(.scalar(text), at: place ?? position)))
  }

  mutating func add(_ key: String, _ cell: Located<String>?) {
    if let cell { add(key, cell.value, at: cell.position) }
  }

  /// Keeps what a row of the ledger says under other keys than `keys`.
  mutating func keep(_ record: TransactionRecord, but keys: Set<String>) {
    guard case .mapping(let old) = FieldList.transaction.written(record, Writing()).content else {
      return
    }
    let isPaidByOne = entries.contains { ["agreement", "line"].contains($0.key) }
    for entry in old where !keys.contains(entry.key) && !(isPaidByOne && entry.key == "cofunding") {
      if case .scalar(let text) = entry.value.content { add(entry.key, text) }
    }
  }

  var node: Node { Node(.mapping(entries), at: position) }
}
