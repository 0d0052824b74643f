import DocumentModel
import PortfolioModel

extension JSONValue {
  /// A table: its rows as objects under the keys of their columns.
  static func members(of table: Table) -> [String: JSONValue] {
    [
      "block": .text("table"), "id": .text(table.id), "title": .text(table.title),
      "notes": .list(table.notes.map { .text($0) }),
      "constants": .object(
        table.constants.reduce(into: [:]) { $0[$1.id] = JSONValue($1.value) }),
      "columns": .list(table.columns.map { JSONValue($0) }),
      "rows": .list(
        table.rows.map { row in
          .object(
            zip(table.columns, row.cells).reduce(into: [:]) {
              $0[$1.0.id] = JSONValue($1.1.value)
            })
        }),
      "totals": .list(
        table.totals.map { total in
          .object([
            "label": .text(total.label),
            "values": .object(total.cells.mapValues { JSONValue($0.value) }),
          ])
        }),
    ]
  }

  private init(_ column: Column) {
    var members: [String: JSONValue] = [
      "id": .text(column.id), "heading": .text(column.heading), "kind": .text(column.kind.name),
    ]
    if case .moneyIn(let currency) = column.kind { members["currency"] = .text(currency.code) }
    self = .object(members)
  }

  /// A value: money with its currency, ratios by their exact numerator and denominator, and of what
  /// is missing why it is.
  init(_ value: Value) {
    self =
      switch value {
      case .text(let text), .code(let text): .text(text)
      case .integer(let number): .integer(number)
      case .money(let money):
        .object(["amount": .text(money.plainText), "currency": .text(money.currency.code)])
      case .ratio(let ratio):
        .object([
          "numerator": .text(String(ratio.numerator)),
          "denominator": .text(String(ratio.denominator)),
        ])
      case .quantity(let quantity): .text(quantity.plainText)
      case .date(let date): .text(date.isoText)
      case .blank: .null
      case .notStated, .notApplicable, .notDue, .withheld:
        .object(["missing": .text(value.absence?.rawValue ?? "")])
      }
  }
}

extension Column.Kind {
  /// The kind by its stable English name.
  fileprivate var name: String {
    switch self {
    case .text, .longText: "text"
    case .code: "code"
    case .integer: "integer"
    case .ratio: "ratio"
    case .quantity: "quantity"
    case .date: "date"
    case .money, .moneyIn: "money"
    }
  }
}
