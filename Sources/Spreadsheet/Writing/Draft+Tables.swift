import CXlsxWriter

extension Draft {
  mutating func add(
    _ table: Table, of sheet: Sheet, to page: SheetPointer
  ) throws(WorkbookError) {
    let style = try format(for: table.headingStyle)
    let names = table.columnNames
    for (index, name) in names.enumerated() {
      let address = Address(row: table.origin.row, column: table.origin.column + index)
      if Table.fitted(table.headings[index]).isShortened {
        written.shortened.append(.cell(sheet: sheet.name, address))
      }
      let spot = Spot(page: page, sheet: sheet.name, address: address)
      try expect(worksheet_write_string(page, spot.row, spot.column, name.escaped, style))
    }
    if table.rowCount > 0 { try addNative(table, names: names, style: style, to: page) }
  }

  private func addNative(
    _ table: Table, names: [String], style: FormatPointer, to page: SheetPointer
  ) throws(WorkbookError) {
    var texts = CTexts()
    defer { texts.free() }
    var columns = names.map { name in
      var column = lxw_table_column()
      column.header = texts.add(name.escaped)
      column.header_format = style
      return column
    }
    var options = lxw_table_options()
    options.name = texts.add(table.name)
    options.no_autofilter = table.hasAutofilter ? 0 : 1
    options.no_banded_rows = table.isBanded ? 0 : 1
    (options.style_type, options.style_type_number) = table.look.code
    let (top, left, bottom, right) = table.range.corners
    let outcome = withPointers(to: &columns) { pointers in
      options.columns = pointers
      return worksheet_add_table(page, top, left, bottom, right, &options)
    }
    try expect(outcome)
  }
}

extension Table.Look {
  fileprivate var code: (UInt8, UInt8) {
    switch self {
    case .plain: (UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue), 0)
    case .light(let number): (UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue), UInt8(number))
    case .medium(let number): (UInt8(LXW_TABLE_STYLE_TYPE_MEDIUM.rawValue), UInt8(number))
    case .dark(let number): (UInt8(LXW_TABLE_STYLE_TYPE_DARK.rawValue), UInt8(number))
    }
  }
}
