import CXlsxWriter

extension Draft {
  /// All cells but those of headings, which their table writes, and those under a merge.
  mutating func addCells(of sheet: Sheet, to page: SheetPointer) throws(WorkbookError) {
    let headings = sheet.tables.map(\.headingRange)
    var links = 0
    for (row, cells) in sheet.rows.enumerated() {
      let headings = headings.filter { $0.first.row == row }
      let merges = sheet.merges.filter { ($0.first.row...$0.last.row).contains(row) }
      for (column, cell) in cells.enumerated() {
        let address = Address(row: row, column: column)
        let isCovered =
          headings.contains { $0.contains(address) }
          || merges.contains { $0.contains(address) && $0.first != address }
        guard let cell, !isCovered else { continue }
        let spot = Spot(page: page, sheet: sheet.name, address: address)
        try add(cell, at: spot, links: &links)
      }
    }
  }

  private mutating func add(_ cell: Cell, at spot: Spot, links: inout Int) throws(WorkbookError) {
    let style = try format(for: cell.shownStyle)
    if let link = cell.link {
      try add(link, from: cell, at: spot, style: style, links: &links)
    }
    let (page, row, column) = (spot.page, spot.row, spot.column)
    switch cell.content {
    case .blank:
      try expect(worksheet_write_blank(page, row, column, style))
    case .text(let text):
      let shown = fitted(text, at: spot)
      try expect(worksheet_write_string(page, row, column, shown, style))
    case .number(let number):
      try expect(worksheet_write_number(page, row, column, number, style))
    case .day(let year, let month, let day):
      var date = lxw_datetime()
      (date.year, date.month, date.day) = (Int32(year), Int32(month), Int32(day))
      try expect(worksheet_write_datetime(page, row, column, &date, style))
    case .boolean(let isTrue):
      try expect(worksheet_write_boolean(page, row, column, isTrue ? 1 : 0, style))
    case .formula(let formula, let cached):
      try add("=" + Content.formulaText(formula), cached, at: spot, style: style)
    }
  }

  private mutating func add(
    _ formula: String, _ cached: CachedValue, at spot: Spot, style: FormatPointer
  ) throws(WorkbookError) {
    let (page, row, column) = (spot.page, spot.row, spot.column)
    switch cached {
    case .number(let number):
      try expect(worksheet_write_formula_num(page, row, column, formula, style, number))
    case .text(let text):
      let result = text.withoutControls
      try expect(worksheet_write_formula_str(page, row, column, formula, style, result))
    case .boolean(let isTrue):
      let result = isTrue ? "TRUE" : "FALSE"
      try expect(worksheet_write_formula_str(page, row, column, formula, style, result))
    }
  }

  private mutating func fitted(_ text: String, at spot: Spot) -> String {
    let fitted = FittedText.cell(text)
    if fitted.isShortened { written.shortened.append(spot.place) }
    return fitted.text
  }
}

extension Cell {
  /// A day without a number format would be shown as a number.
  fileprivate var shownStyle: Style {
    guard case .day = content, style.numberFormat == nil else { return style }
    var dated = style
    dated.numberFormat = "yyyy-mm-dd"
    return dated
  }
}
