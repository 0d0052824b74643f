import DocumentModel
import PortfolioModel
import Spreadsheet

extension SheetLayout {
  mutating func write(_ table: DocumentModel.Table, _ place: TablePlace, at row: Int) {
    sheet[row, 0] = Cell(.text(table.title), style: Look.heading)
    if !table.constants.isEmpty {
      let constants = table.constants.map {
        document.words.labelled($0.label, plainText($0.value))
      }
      sheet[row + 1, 0] = Cell(.text(constants.joined(separator: " · ")), style: Look.label)
    }
    for (index, note) in table.notes.enumerated() {
      let line = place.headingRow - table.notes.count + index
      sheet[line, 0] = Cell(.text(note), style: Look.text)
      stretch(note, from: 0, at: line)
    }
    sheet.tables.append(
      Spreadsheet.Table(
        tableName(table.id), at: Address(row: place.headingRow, column: 0),
        headings: table.columns.map(\.heading), rowCount: table.rows.count,
        headingStyle: Look.tableHeading, look: .light(1), isBanded: false))
    if table.rows.isEmpty {
      sheet[place.firstRow, 0] = Cell(.text(document.words.noRows), style: Look.missingText)
    }
    let headingLines = table.columns.enumerated().map { index, column in
      lines(of: column.heading, in: index, spare: 3)
    }
    sheet.rowHeights[place.headingRow] = height(max(2, headingLines.max() ?? 1))
    for (index, cells) in table.rows.map(\.cells).enumerated() {
      write(cells, of: table, place, at: place.firstRow + index)
    }
    for (index, total) in table.totals.enumerated() {
      write(total, of: table, place, at: place.lastRow + 1 + index)
    }
    addLooks(of: table, place)
  }

  private mutating func write(
    _ cells: [DocumentModel.Cell], of table: DocumentModel.Table, _ place: TablePlace, at row: Int
  ) {
    for (column, cell) in cells.enumerated() where cell.value != .blank {
      var made = self.cell(cell, place, at: row)
      if cell.value.isMissing, !table.columns[column].isNumeric {
        made.style = Look.missingInText
      }
      sheet[row, column] = made
    }
    let texts = cells.enumerated().map { column, cell -> Int in
      if case .text(let text) = cell.value { lines(of: text, in: column, spare: 2) } else { 1 }
    }
    sheet.rowHeights[row] = height(texts.max() ?? 1)
    guard table.needsVisibility else { return }
    sheet[row, place.visibility] = Cell(
      .formula("SUBTOTAL(103,\(Address(row: row, column: 0).a1))", cached: .number(1)))
  }

  private mutating func write(
    _ total: TotalRow, of table: DocumentModel.Table, _ place: TablePlace, at row: Int
  ) {
    for (index, column) in table.columns.enumerated() {
      guard let cell = total.cells[column.id] else {
        sheet[row, index] = Cell(.blank, style: Look.total)
        continue
      }
      var made = self.cell(cell, place, at: row)
      made.style = Look.asTotal(made.style)
      sheet[row, index] = made
    }
    sheet[row, 0] = Cell(.text(total.label), style: Look.total)
  }

  private func cell(
    _ cell: DocumentModel.Cell, _ place: TablePlace, at row: Int
  ) -> Spreadsheet.Cell {
    var made = self.cell(cell.value, isInText: false)
    if case .number(let number) = made.content,
      let formula = Formula(place: place, words: document.words).text(of: cell.derivation, row: row)
    {
      made.content = .formula(formula, cached: .number(number))
    }
    switch cell.link {
    case .url(let address):
      made.link = .url(address)
      made.style = Look.linked(made.style)
    case .section(let id):
      made.link = workbook.sheetNames[id].map { .sheet($0, Address(row: 0, column: 0)) }
      made.style = Look.linked(made.style)
    case nil: break
    }
    return made
  }

  /// A name that Excel allows and no other table has, made of the table's id.
  private func tableName(_ id: String) -> String {
    let plain = id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    return "T\(workbook.tableNumbers[id] ?? 1)_" + String(plain).prefix(60)
  }
}

extension DocumentModel.Table {
  /// Whether some total adds up only rows of one kind, so that it must know which are shown.
  var needsVisibility: Bool {
    totals.flatMap(\.cells.values).contains {
      if case .sumIf = $0.derivation { true } else { false }
    }
  }
}
