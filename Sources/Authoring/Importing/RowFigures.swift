import PortfolioModel
import ReferenceData
import Syntax

/// What a row of an export states in money, with the signs of the export.
struct RowFigures: Sendable {
  private(set) var amount: Quantity?
  private(set) var currency: String?
  /// The amount in the currency of the books, where the row states another beside it.
  private(set) var booked: Quantity?
  private(set) var bookedCurrency: String?
  private(set) var problems: [CSVRow.Problem] = []

  /// The currency under which the row is counted: a word that is none counts where it stands beside
  /// an amount, not in a heading.
  var countedCurrency: String? {
    currency.flatMap { amount != nil || Currencies.currency($0) != nil ? $0 : nil }
  }

  init(_ row: ExportRow, _ mapping: LedgerMapping) {
    let sign = sign(of: row, mapping)
    amount = figure(row, mapping, ["amount", "debit", "credit"], sign)
    booked = figure(row, mapping, ["booked_amount", "booked_debit", "booked_credit"], sign)
    func currency(_ key: String, _ constant: Currency?) -> String? {
      row.cell(mapping.columns[key]).map { mapping.currencies.translated($0.value) }
        ?? constant?.code
    }
    self.currency = currency("currency", mapping.constants.currency)
    bookedCurrency = currency("booked_currency", mapping.constants.bookedCurrency)
    settle(at: row.position)
  }

  /// A row without an amount of its own is one in the currency of the books; one whose amount is
  /// that of the books need not say it twice.
  private mutating func settle(at position: Position) {
    if amount == nil, problems.isEmpty, booked != nil {
      (amount, currency) = (booked, bookedCurrency)
      booked = nil
    } else if booked != nil, currency == bookedCurrency {
      if amount != booked {
        problems.append(
          CSVRow.Problem(
            Message("booked-differs"), Message("booked-differs.help"), at: position))
      }
      booked = nil
    }
    if booked == nil { bookedCurrency = nil }
  }

  /// What a column of amounts says, else debit less credit.
  private mutating func figure(
    _ row: ExportRow, _ mapping: LedgerMapping, _ keys: [String], _ sign: Int128
  ) -> Quantity? {
    if let cell = row.cell(mapping.columns[keys[0]]) {
      return number(cell, mapping.amounts).map {
        Quantity(coefficient: sign * $0.coefficient, scale: $0.scale)
      }
    }
    let (debit, credit) = (row.cell(mapping.columns[keys[1]]), row.cell(mapping.columns[keys[2]]))
    guard debit != nil || credit != nil else { return nil }
    guard let debit = debit.map({ number($0, mapping.amounts) }) ?? .zero,
      let credit = credit.map({ number($0, mapping.amounts) }) ?? .zero
    else { return nil }
    return debit.subtracting(credit)
  }

  private mutating func number(_ cell: Located<String>, _ form: AmountForm) -> Quantity? {
    if let quantity = form.quantity(cell.value) { return quantity }
    let help = Message(
      "export-amount.help",
      [
        "decimal": .text(String(form.decimalMark)), "thousands": .text(form.thousandsMark.rawValue),
      ])
    problems.append(
      CSVRow.Problem(.notReadable(cell.value, as: "number"), help, at: cell.position))
    return nil
  }

  /// Minus one where a column says that the amount is a credit.
  private mutating func sign(of row: ExportRow, _ mapping: LedgerMapping) -> Int128 {
    guard let column = mapping.columns["side"] else { return 1 }
    let cell = row.cell(column) ?? Located("", at: row.position)
    if mapping.signs.credit.contains(cell.value) { return -1 }
    if mapping.signs.debit.isEmpty || mapping.signs.debit.contains(cell.value) { return 1 }
    problems.append(
      CSVRow.Problem(
        Message("unknown-side", ["text": .text(cell.value.shortened)]),
        Message("unknown-side.help"), at: cell.position))
    return 1
  }
}
