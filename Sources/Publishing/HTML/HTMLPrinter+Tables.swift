import DocumentModel
import PortfolioModel

extension HTMLPrinter {
  /// A table with what must be known to read it, in a region that scrolls by itself.
  func markup(of table: Table, _ place: Place) -> [Markup] {
    let notes = table.notes.map { Markup.element("p", ["class": "note"], [Markup($0)]) }
    let above = constants(of: table) + notes
    guard !table.rows.isEmpty else { return above + [noRows] }
    let heat = Heat(of: table)
    let rows = table.rows.map { row in
      Markup.element(
        "tr", [:],
        zip(row.cells, table.columns).enumerated().map { index, pair in
          cell(pair.0, pair.1, isFirst: index == 0, heat)
        })
    }
    let parts = [
      headings(of: table.columns.map { ($0.heading, $0.style) }), .block("tbody", [:], rows),
    ]
    return above + [scroll(table.title, parts + totals(of: table), table.columns.count, place)]
  }

  /// A wide table moves inside its region, so that the page itself does not.
  func scroll(_ title: String, _ parts: [Markup], _ columns: Int, _ place: Place) -> Markup {
    let caption = Markup.element("caption", [:], [Markup(title)])
    return .block(
      "div",
      [
        "class": "scroll", "role": "region", "tabindex": "0",
        "aria-labelledby": "\(place.section) \(place.heading)",
      ], [.block("table", ["style": "--columns:\(columns)"], [caption] + parts)])
  }

  func headings(of columns: [(heading: String, style: String)]) -> Markup {
    let cells = columns.map { column in
      Markup.element("th", ["scope": "col", "class": column.style], [Markup(column.heading)])
    }
    return .block("thead", [:], [.element("tr", [:], cells)])
  }

  private func constants(of table: Table) -> [Markup] {
    guard !table.constants.isEmpty else { return [] }
    let items = table.constants.map {
      Markup.element("span", [:], labelled($0.label, markup(of: $0.value)))
    }
    return [.element("p", ["class": "constants"], items)]
  }

  private func totals(of table: Table) -> [Markup] {
    guard !table.totals.isEmpty else { return [] }
    let rows = table.totals.map { total in
      let label = Markup.element("th", ["scope": "row"], [Markup(total.label)])
      let cells = table.columns.dropFirst().map { column in
        Markup.element(
          "td", ["class": column.style],
          total.cells[column.id].map { [content(of: $0, column)] } ?? [])
      }
      return Markup.element("tr", [:], [label] + cells)
    }
    return [.block("tfoot", [:], rows)]
  }

  private func cell(_ cell: Cell, _ column: Column, isFirst: Bool, _ heat: Heat) -> Markup {
    let content = [content(of: cell, column)]
    let look = look(of: cell.value, column.look, heat)
    let style = ([column.style(of: cell.value)] + (look.map { [$0.name] } ?? [])).joined(
      separator: " ")
    guard isFirst, cell.value != .blank else {
      return .element("td", ["class": style, "style": look?.style], content)
    }
    return .element("th", ["scope": "row", "class": style, "style": look?.style], content)
  }

  private func content(of cell: Cell, _ column: Column) -> Markup {
    let value = markup(of: cell.value, showsCurrency: !column.saysCurrency)
    let shown = badge(of: cell.value, column.look, value)
    guard let link = cell.link, let address = address(of: link) else { return shown }
    return .element("a", ["href": address], [shown])
  }

  /// Where a link leads; `nil` where it leads nowhere, or to what is no page and no mail.
  private func address(of link: Link) -> String? {
    switch link {
    case .section(let id): return anchors.target(ofSection: id)
    case .url(let address):
      let isKnown = ["http://", "https://", "mailto:"].contains {
        address.lowercased().hasPrefix($0)
      }
      return isKnown ? address : nil
    }
  }
}

extension Column {
  /// How the page shows its cells.
  fileprivate var style: String {
    switch kind {
    case .integer, .ratio, .quantity, .money, .moneyIn: "number"
    case .text: "text"
    case .longText: "long"
    case .code: "code"
    case .date: "date"
    }
  }

  /// The same, where words may stand among numbers.
  fileprivate func style(of value: Value) -> String {
    if case .text = value, style == "number" { "text" } else { style }
  }

  /// Whether the heading or another column names the currency of its money.
  fileprivate var saysCurrency: Bool {
    switch kind {
    case .money, .moneyIn: true
    default: false
    }
  }
}
