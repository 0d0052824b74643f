import DocumentModel
import PortfolioModel

extension ReportContext {
  /// A picture of the columns of a table above it; a sentence where there is none to draw.
  func chart(_ block: BlockDefinition, id: String, above: [Block]) throws -> Block {
    let tables = above.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let title = block.title.map(wording) ?? word("block.chart")
    guard let table = tables.last(where: { $0.id.hasSuffix(".\(block.rows ?? "")") }),
      let categories = table.columns.first(where: { $0.id == block.categories ?? "" })
        ?? table.columns.first
    else { return .prose(title: title, [word("no-rows")]) }
    let series = table.columns(for: block.series)
    let units = Set(series.map { table.unit(of: $0) })
    guard units.count == 1, let unit = units.first ?? nil else {
      return .prose(title: title, [word("chart.several-units")])
    }
    let counted = series.count == 1 ? series[0].heading : word("column.count")
    let shown = unit.isEmpty ? counted : unit
    let chart = Chart(
      id: id, title: title, kind: block.chart, table: table.id, categories: categories.id,
      series: series.map(\.id), categoryTitle: categories.heading, unit: shown,
      alternative: alternative(block.chart, table, categories, series))
    return .chart(chart)
  }

  /// What a chart shows, in words.
  private func alternative(
    _ kind: Chart.Kind, _ table: Table, _ categories: Column, _ series: [Column]
  ) -> String {
    let told = words(
      Message(
        "chart.alternative",
        [
          "kind": .message(Message("chart-kind.\(kind.rawValue)")),
          "series": .list(series.map { .text($0.heading) }),
          "categories": .text(categories.heading), "rows": .number(table.rows.count),
          "table": .text(table.title),
        ]))
    let missing = table.rowsWithout(series, named: categories)
    guard !missing.isEmpty else { return told }
    let names = missing.map { Argument.text($0) }
    return told + " " + words(Message("chart.missing", ["names": .list(names)]))
  }
}

extension Table {
  /// The columns a chart names: where amounts are not converted, those in the agreements'
  /// currencies.
  fileprivate func columns(for series: [String]) -> [Column] {
    series.compactMap { name in
      let own = name.hasSuffix("_converted") ? String(name.dropLast("_converted".count)) : name
      return columns.first { $0.id == name } ?? columns.first { $0.id == own }
    }
  }

  /// The unit of a column's numbers, empty where its heading alone says it; `nil` where they are of
  /// several currencies, or no numbers.
  fileprivate func unit(of column: Column) -> String? {
    switch column.kind {
    case .moneyIn(let currency): currency.code
    case .money: currencies.count == 1 ? currencies[0] : nil
    case .ratio: "%"
    case .integer, .quantity: ""
    case .text, .longText, .code, .date: nil
    }
  }

  /// The rows that lack a figure in some of the columns, by their names.
  fileprivate func rowsWithout(_ series: [Column], named categories: Column) -> [String] {
    let drawn = series.compactMap { index(of: $0.id) }
    guard let name = index(of: categories.id) else { return [] }
    return rows.filter { row in drawn.contains { row.cells[$0].value.isMissing } }.map { row in
      switch row.cells[name].value {
      case .text(let text), .code(let text): text
      case .date(let date): date.isoText
      default: "–"
      }
    }
  }
}
