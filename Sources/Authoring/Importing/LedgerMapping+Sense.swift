import PortfolioModel
import Syntax

extension LedgerMapping {
  /// What is wrong with the mapping by itself, though every key of it can be read.
  func mistakes(_ origin: Origin) -> [Finding] {
    let needs = [
      ("accounts", accounts.isEmpty, "columns.account", columns["account"] != nil),
      ("documents", documents.isEmpty, "columns.document", columns["document"] != nil),
      ("columns.side", columns["side"] == nil, "signs.credit", !signs.credit.isEmpty),
      ("columns", hasAmount, "columns.amount", false),
      ("columns", hasCurrency, "constants.currency", false),
    ]
    var findings = needs.filter { !$0.1 && !$0.3 }.map { key, _, other, _ in
      Finding(
        .error, Message("mapping-needs", ["key": .text(key), "other": .text(other)]),
        at: origin.place(of: key), remedy: Message("mapping-needs.help", ["other": .text(other)]))
    }
    if amounts.isAmbiguous {
      findings.append(
        Finding(
          .error, Message("mapping-marks"), at: origin.place(of: "thousands_mark"),
          remedy: Message("mapping-marks.help")))
    }
    return findings
  }

  private var hasAmount: Bool {
    ["amount", "debit", "credit", "booked_amount", "booked_debit", "booked_credit"]
      .contains { columns[$0] != nil }
  }

  private var hasCurrency: Bool {
    ["currency", "booked_currency"].contains { columns[$0] != nil }
      || constants.currency != nil || constants.bookedCurrency != nil
  }

  /// What the mapping names and an export does not have.
  func mistakes(against export: LedgerExport, _ origin: Origin) -> [Finding] {
    let rules = skip.enumerated().map { ("skip[\($0)].column", $1.column) }
    let missing = (columns.named + rules).filter { export.columns[$0.heading] == nil }
    return missing.map { path, heading in
      Finding(
        .error, Message("mapping-no-column", ["name": .text(heading.shortened)]),
        at: origin.place(of: path),
        remedy: .nearest(to: heading, among: export.columns.keys.filter { !$0.isEmpty }.sorted())
          ?? Message("mapping-no-column.help"))
    }
  }
}

extension LedgerMapping {
  /// What the mapping says something about, by the columns of a ledger: all else stays as people
  /// wrote it there.
  var keys: Set<String> {
    var keys = columns.keys.subtracting(["debit", "credit", "side", "document"])
      .union(["id", "type", "date", "amount", "currency"])
    if case .mapping(let entries) = constantNode.content { keys.formUnion(entries.map(\.key)) }
    if !columns.reverses.isEmpty { keys.insert("reverses") }
    if keys.contains(where: { $0.hasPrefix("booked_") }) {
      keys.formUnion(["booked_amount", "booked_currency"])
    }
    if accounts.contains(where: { $0.agreement != nil }) { keys.insert("agreement") }
    if accounts.contains(where: { $0.project != nil }) { keys.insert("project") }
    if accounts.contains(where: { $0.line != nil }) { keys.insert("line") }
    if accounts.contains(where: \.isInterest) { keys.insert("interest") }
    return keys
  }

  /// The constants as a row would have them.
  var constantNode: Node { FieldList.constants.written(constants, Writing()) }

  /// The forms of days; without any, those of ISO 8601.
  var dateForms: [DateForm] {
    dates.isEmpty ? [DateForm("yyyy-MM-dd")].compactMap(\.self) : dates
  }
}
