import DocumentModel
import PortfolioModel

extension RowSource {
  static var columnNames: [String] { columns.map(\.id) }

  /// The table of the rows under the columns that a definition names.
  static func table(
    _ id: String, _ definition: BlockDefinition, _ context: ReportContext
  ) throws -> Table {
    let names = columnNames(of: definition)
    let chosen = names.compactMap { name -> (ReportColumn<Row>, Column)? in
      guard let column = columns.first(where: { $0.id == name.name }),
        let kind = column.kind.settled(context)
      else { return nil }
      let heading =
        name.heading.map(context.text) ?? context.heading(of: column.id, rows: self.name)
      return (
        column,
        Column(
          id: column.id, heading: context.withUnit(heading, column.kind, kind), kind: kind,
          drawsBars: column.drawsBars)
      )
    }
    let rows = try self.rows(context).map { row in
      DocumentModel.Row(try chosen.map { try $0.0.cell(row, context) })
    }
    var table = Table(
      id: id, title: definition.title.map(context.text) ?? context.word("rows.\(name)"),
      constants: constants(context), columns: chosen.map(\.1), rows: rows)
    table.totals = totals.rows(table, chosen.map { ($0.0.id, $0.0.total) }, context)
    return table
  }
}

extension RowSource {
  /// The columns of a table: those its definition names, and the currency wherever amounts are
  /// of several.
  private static func columnNames(of definition: BlockDefinition) -> [ColumnDefinition] {
    guard !definition.columns.isEmpty else {
      return usualColumns.map { ColumnDefinition(name: $0) }
    }
    var names = definition.columns
    let first = names.firstIndex { name in
      columns.contains { $0.id == name.name && $0.kind.needsCurrency }
    }
    if let first, !names.contains(where: { $0.name == "currency" }) {
      names.insert(ColumnDefinition(name: "currency"), at: first)
    }
    return names
  }
}

extension ReportColumn.Kind {
  fileprivate var needsCurrency: Bool {
    switch self {
    case .money, .periodMoney: true
    case .plain, .agreementMoney, .reportingMoney: false
    }
  }

  /// The kind of column in this report; `nil` where the report has no such column.
  func settled(_ context: ReportContext) -> Column.Kind? {
    switch self {
    case .plain(let kind): kind
    case .money: .money(currencyColumn: "currency")
    case .agreementMoney: context.agreement.map { .moneyIn($0.currency) }
    case .reportingMoney: context.reportingCurrency.map { .moneyIn($0) }
    case .periodMoney where context.selection.from == nil: nil
    case .periodMoney:
      context.agreement.map { .moneyIn($0.currency) } ?? .money(currencyColumn: "currency")
    }
  }
}

extension ReportContext {
  /// The words of a column: those for its rows, else those for all.
  func heading(of column: String, rows: String) -> String {
    let special = "column.\(rows).\(column)"
    return terms.contains(special) ? terms[special] : terms["column.\(column)"]
  }

  /// The heading with its currency, or with the day from which it counts.
  func withUnit<Row>(
    _ heading: String, _ kind: ReportColumn<Row>.Kind, _ settled: Column.Kind
  ) -> String {
    var heading = heading
    if case .periodMoney = kind, let from = selection.from {
      heading = words(
        Message(
          "heading.period",
          ["heading": .text(heading), "from": .day(from), "to": .day(selection.balanceDay)]))
    }
    if case .moneyIn(let currency) = settled { heading += " (\(currency.code))" }
    return heading
  }
}
