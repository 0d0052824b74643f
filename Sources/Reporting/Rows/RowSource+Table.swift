import DocumentModel
import PortfolioModel

extension RowSource {
  static var columnNames: [String] { columns.map(\.id) }

  /// The table of the rows under the columns that a definition names.
  static func table(
    _ id: String, _ definition: BlockDefinition, _ context: ReportContext
  ) throws -> Table {
    let chosen = columnNames(of: definition, context).compactMap { column($0, context) }
    let title = definition.title.map(context.wording) ?? context.word("rows.\(name)")
    var table = try whole(context).choosing(chosen.map(\.shown), id: id, title: title)
    table.tags = context.isTagged ? tags : [:]
    table.notes += chosen.compactMap { $0.column.note?(context) }
    table.totals = totals.rows(table, chosen.map { ($0.column.id, $0.column.total) }, context)
    return table
  }

  private static func column(
    _ name: ColumnDefinition, _ context: ReportContext
  ) -> (column: ReportColumn<Row>, shown: Column)? {
    guard let column = columns.first(where: { $0.id == name.name }),
      let kind = column.kind.settled(context)
    else { return nil }
    let heading =
      name.heading.map(context.wording) ?? context.heading(of: column.id, rows: self.name)
    let shown = Column(
      id: column.id, heading: context.withUnit(heading, column.kind, kind), kind: kind,
      look: context.look(of: column))
    return (column, shown)
  }

  /// The rows under all columns, evaluated: what a column is made of need not be shown.
  private static func whole(_ context: ReportContext) throws -> Table {
    let all = columns.compactMap { column(ColumnDefinition(name: $0.id), context) }
    let rows = try self.rows(context).map { row in
      DocumentModel.Row(try all.map { try $0.column.cell(row, context) })
    }
    let table = Table(
      id: name, title: "", notes: notes(context), constants: constants(context),
      columns: all.map(\.shown), rows: rows)
    return try Evaluator().evaluate(table)
  }
}

extension Table {
  /// The table under some of its columns; what is made of columns that are not shown is given.
  fileprivate func choosing(_ chosen: [Column], id: String, title: String) -> Table {
    let ids = Set(chosen.map(\.id))
    let sources = chosen.map { index(of: $0.id) }
    let rows = self.rows.map { row in
      Row(
        sources.map { source in
          guard let source else { return Cell(.blank) }
          var cell = row.cells[source]
          if !cell.derivation.columns.isSubset(of: ids) { cell.derivation = .given }
          return cell
        })
    }
    return Table(
      id: id, title: title, notes: notes, constants: constants, columns: chosen, rows: rows)
  }
}

extension RowSource {
  /// The columns of a table: those its definition names, and the currency wherever amounts are
  /// of several.
  private static func columnNames(
    of definition: BlockDefinition, _ context: ReportContext
  ) -> [ColumnDefinition] {
    guard !definition.columns.isEmpty else {
      return columns.filter { !$0.isInternal || context.isInternal }
        .map { ColumnDefinition(name: $0.id) }
    }
    var names = definition.columns.filter { context.mayRead($0.audience) }
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
  fileprivate func look<Row>(of column: ReportColumn<Row>) -> Column.Look {
    switch column.look {
    case .plain: return .plain
    case .bars: return .bars
    case .rating:
      let words = Rating.allCases.map { (Column.Tone($0), word("rating.\($0.rawValue)")) }
      return .tones(Dictionary(words) { first, _ in first })
    case .tones(let tones):
      return .tones(tones.mapValues { word($0) })
    }
  }

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

extension Column.Tone {
  fileprivate init(_ rating: Rating) {
    switch rating {
    case .green: self = .green
    case .amber: self = .amber
    case .red: self = .red
    }
  }
}
