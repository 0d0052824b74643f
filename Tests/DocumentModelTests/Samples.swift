import DocumentModel
import PortfolioModel

extension Currency {
  static let eur = Currency(code: "EUR", decimals: 2)
  static let usd = Currency(code: "USD", decimals: 2)
}

extension Value {
  /// Reads `12.50` as euros, `USD 3` as dollars, the words for missing values, and text.
  static func of(_ text: String) -> Value {
    switch text {
    case "not stated": .notStated
    case "n/a": .notApplicable
    case "": .blank
    default: money(text) ?? .text(text)
    }
  }

  private static func money(_ text: String) -> Value? {
    let currency = text.hasPrefix("USD ") ? Currency.usd : .eur
    let digits = text.hasPrefix("USD ") ? String(text.dropFirst(4)) : text
    guard let quantity = try? Quantity(digits),
      let rounded = try? Money.rounding(quantity, currency)
    else { return nil }
    return .money(rounded.money)
  }

  /// What a reader sees.
  var shown: String {
    switch self {
    case .text(let text), .code(let text): text
    case .integer(let number): String(number)
    case .money(let money):
      (money.currency == .eur ? "" : money.currency.code + " ") + money.plainText
    case .ratio(let ratio): ratio.rounded(toDecimals: 3).plainText
    case .quantity(let quantity): quantity.plainText
    case .date(let date): date.isoText
    case .notStated: "not stated"
    case .notApplicable: "n/a"
    case .notDue: "not due"
    case .withheld: "withheld"
    case .blank: ""
    }
  }
}

extension Table {
  /// A table of given values; `made` columns are calculated in every row.
  init(
    _ columns: [String], _ rows: [[String]], made: [(String, Expression)] = [],
    totals: [TotalRow] = []
  ) {
    let cells = rows.map { row in
      Row(row.map { Cell(.of($0)) } + made.map { Cell.derived(.arithmetic($0.1)) })
    }
    self.init(
      id: "table", title: "Table",
      columns: (columns + made.map(\.0)).map {
        Column(id: $0, heading: $0.capitalized, kind: .text)
      },
      rows: cells, totals: totals)
  }

  /// A table with one total beneath it.
  init(_ columns: [String], _ rows: [[String]], total: [String: Derivation]) {
    self.init(
      columns, rows, totals: [TotalRow(label: "Total", cells: total.mapValues { .derived($0) })])
  }

  /// The values of a column after evaluation.
  func evaluated(_ column: String) throws -> [String] {
    let table = try Evaluator().evaluate(self)
    guard let index = table.index(of: column) else { return [] }
    return table.rows.map { $0.cells[index].value.shown }
  }

  /// The value of the first total after evaluation.
  func total(_ column: String) throws -> String? {
    try Evaluator().evaluate(self).totals.first?.cells[column]?.value.shown
  }
}
