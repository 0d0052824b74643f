import CXlsxWriter

extension Draft {
  mutating func add(_ sheet: Sheet, isShownFirst: Bool) throws(WorkbookError) {
    guard let page = workbook_add_worksheet(book, sheet.name) else {
      throw .cannotWrite(path: path, reason: "no sheet '\(sheet.name)' could be added")
    }
    if isShownFirst { worksheet_activate(page) }
    try addColumns(of: sheet, to: page)
    try addRowHeights(of: sheet, to: page)
    try addMerges(of: sheet, to: page)
    try addCells(of: sheet, to: page)
    for table in sheet.tables { try add(table, of: sheet, to: page) }
    for bar in sheet.dataBars { try add(bar, to: page) }
    for rule in sheet.wordColours { try add(rule, to: page) }
    for scale in sheet.colourScales { try add(scale, to: page) }
    if let filter = sheet.autofilter {
      let (top, left, bottom, right) = filter.corners
      try expect(worksheet_autofilter(page, top, left, bottom, right))
    }
    addView(of: sheet, to: page)
    try addPageSetup(of: sheet, to: page)
  }

  private mutating func addColumns(of sheet: Sheet, to page: SheetPointer) throws(WorkbookError) {
    for (column, layout) in sheet.columns.sorted(by: { $0.key < $1.key }) {
      var options = lxw_row_col_options()
      options.hidden = layout.isHidden ? 1 : 0
      var style: UnsafeMutablePointer<lxw_format>?
      if let wanted = layout.style { style = try format(for: wanted) }
      let width = layout.width ?? defaultColumnWidth
      let index = lxw_col_t(column)
      try expect(worksheet_set_column_opt(page, index, index, width, style, &options))
    }
  }

  private func addRowHeights(of sheet: Sheet, to page: SheetPointer) throws(WorkbookError) {
    for (row, height) in sheet.rowHeights.sorted(by: { $0.key < $1.key }) {
      try expect(worksheet_set_row(page, lxw_row_t(row), height, nil))
    }
  }

  /// All of a merge is drawn in the style of its first cell, which is written later.
  private mutating func addMerges(of sheet: Sheet, to page: SheetPointer) throws(WorkbookError) {
    for merge in sheet.merges where !merge.isOneCell {
      let style = try format(for: sheet[merge.first]?.style ?? Style())
      let (top, left, bottom, right) = merge.corners
      try expect(worksheet_merge_range(page, top, left, bottom, right, "", style))
    }
  }

  private func addView(of sheet: Sheet, to page: SheetPointer) {
    if sheet.freeze != Sheet.Freeze() {
      worksheet_freeze_panes(page, lxw_row_t(sheet.freeze.rows), lxw_col_t(sheet.freeze.columns))
    }
    if sheet.isRightToLeft { worksheet_right_to_left(page) }
    if let colour = sheet.tabColour { worksheet_set_tab_color(page, colour.code) }
    if sheet.hidesGridlines { worksheet_gridlines(page, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }
    if sheet.zoom != 100 { worksheet_set_zoom(page, UInt16(sheet.zoom)) }
  }
}

/// In characters of Excel's default font.
private let defaultColumnWidth = 8.43

extension CellRange {
  /// For a range known to be in a sheet.
  var corners: (lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) {
    (
      lxw_row_t(first.row), lxw_col_t(first.column), lxw_row_t(last.row), lxw_col_t(last.column)
    )
  }
}
