import DocumentModel
import PortfolioModel
import Store

/// The rows of the ledger that are selected, each with how it was converted.
enum LedgerRows: RowSource {
  static let name = "ledger"
  static let totals = TotalsRule.none

  static let columns: [ReportColumn<LedgerEntry>] = [
    ReportColumn("id", .code) { row, _ in .code(row.transaction.id) },
    ReportColumn("date", .date) { row, _ in .date(PartialDate(row.transaction.date)) },
    ReportColumn("recorded", .date) { row, _ in day(row.transaction.recorded) },
    ReportColumn("incurred", .date) { row, _ in day(row.transaction.incurred) },
    ReportColumn("project", .code) { row, _ in code(row.transaction.project?.text) },
    ReportColumn("agreement", .code) { row, _ in
      let together = row.transaction.cofunding.map { part in
        "\(part.agreement.text) (\(part.share.text))"
      }
      return code(
        together.isEmpty
          ? row.transaction.agreement?.text : together.joined(separator: " + "))
    },
    ReportColumn("line", .code) { row, _ in
      let together = row.transaction.cofunding.compactMap(\.line?.text)
      return code(row.transaction.line?.text ?? together.nonEmpty?.joined(separator: " + "))
    },
    ReportColumn("account", .code) { row, _ in code(row.transaction.account) },
    ReportColumn("type", .text) { row, context in .text(context.name(of: row.transaction.type)) },
    ReportColumn("partner", .text) { row, _ in
      let isIncoming = row.transaction.type.isIncoming
      let name = isIncoming ? row.transaction.provider : row.transaction.receiver
      return name.map { .text($0) } ?? .blank
    },
    ReportColumn("description", .longText) { row, context in
      row.transaction.description.map { .text(context.text($0)) } ?? .blank
    },
    ReportColumn("currency", .code) { row, _ in .code(row.amount.currency.code) },
    ReportColumn("amount", .money) { row, _ in Cell(.money(row.amount)) },
    ReportColumn("booked", .plain(.code)) { row, _ in
      Cell(code(row.transaction.booked.map { "\($0.currency.code) \($0.plainText)" }))
    },
    ReportColumn("rate", .quantity) { row, _ in
      row.rates.count == 1 ? .quantity(row.rates[0].shownValue) : .blank
    },
    ReportColumn("rate_date", .date) { row, _ in
      row.rates.first.map { .date(PartialDate($0.effective)) } ?? .blank
    },
    ReportColumn("rate_source", .text) { row, context in
      if row.isBooked { return .text(context.word("ledger.books")) }
      let links = row.rates.map { rate in
        row.rates.count == 1
          ? context.source(of: rate) : "\(rate.quotation), \(context.source(of: rate))"
      }
      return links.isEmpty ? .blank : .text(links.joined(separator: " · "))
    },
    ReportColumn("converted", .reportingMoney) { row, _ in Cell(Value(row.converted)) },
    ReportColumn("obligation", .code) { row, _ in code(row.transaction.obligation) },
    ReportColumn("advance", .code) { row, _ in code(row.transaction.advance) },
    ReportColumn("reverses", .code) { row, _ in code(row.transaction.reverses) },
    ReportColumn("document", .code) { row, _ in code(row.transaction.reference) },
  ]

  private static func day(_ day: Day?) -> Value { day.map { .date(PartialDate($0)) } ?? .blank }

  private static func code(_ text: String?) -> Value { text.map { .code($0) } ?? .blank }

  static func rows(_ context: ReportContext) throws -> [LedgerEntry] {
    try context.store.ledger(
      in: context.selection, .period, reporting: context.reportingCurrency)
  }
}

extension Array {
  /// The list, where it has anything in it.
  var nonEmpty: Self? { isEmpty ? nil : self }
}
