import DocumentModel
import PortfolioModel

extension Printer {
  /// The document's first table as data, together with all tables of the same columns: stable
  /// English keys, plain decimals, days as ISO 8601.
  public static let csv = Printer(ending: "csv") { document, file in
    let (written, left) = document.tablesForCSV
    try file.write(CSVPrinter(words: document.words).text(of: written))
    guard !left.isEmpty else { return [] }
    return [
      Finding(
        .information,
        Message("csv-one-table", ["tables": .list(left.map { .text($0.title) })]),
        remedy: Message("csv-one-table.help"))
    ]
  }
}

/// Writes tables as CSV (RFC 4180).
struct CSVPrinter {
  let words: Words

  func text(of tables: [Table]) -> String {
    guard let first = tables.first else { return "" }
    let currency = first.reportingCurrency
    let heading =
      first.constants.map(\.id) + first.columns.map(\.id)
      + (currency == nil ? [] : ["converted_currency"])
    let rows = tables.flatMap { table in
      table.rows.map { row in
        table.constants.map { text(of: $0.value) } + row.cells.map { text(of: $0.value) }
          + (currency.map { [$0.code] } ?? [])
      }
    }
    let tags = first.tags.isEmpty ? [] : [heading.map { first.tags[$0] ?? "" }]
    return CSVLine.text([heading] + tags + rows)
  }

  private func text(of value: Value) -> String {
    switch value {
    case .text(let text), .code(let text): text.withoutIsolates
    case .integer(let number): String(number)
    case .money(let money): money.plainText
    case .ratio(let ratio): ratio.rounded(toDecimals: 6).plainText
    case .quantity(let quantity): quantity.plainText
    case .date(let date): date.isoText
    case .notStated: words.notStated
    case .notApplicable: words.notApplicable
    case .notDue: words.notDue
    case .withheld: words.withheld
    case .blank: ""
    }
  }
}

/// Rows of text as CSV.
enum CSVLine {
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r;".contains($0) || $0 == "\r\n" }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension Document {
  /// The first table with those of the same columns, and what one file of data cannot hold.
  fileprivate var tablesForCSV: (written: [Table], left: [Table]) {
    let columns = tables.first?.columns.map(\.id)
    let written = tables.filter { $0.columns.map(\.id) == columns }
    return (written, tables.filter { $0.columns.map(\.id) != columns && !$0.rows.isEmpty })
  }
}

extension Table {
  /// The currency that headings name and no constant does.
  fileprivate var reportingCurrency: Currency? {
    let constant = constants.first { $0.id == "currency" }?.value
    for case .moneyIn(let currency) in columns.map(\.kind) where .code(currency.code) != constant {
      return currency
    }
    return nil
  }
}

extension Table {
  /// The table as CSV.
  public func csv(words: Words) -> String { CSVPrinter(words: words).text(of: [self]) }
}
