extension Sheet {
  func checkMeasures() throws(WorkbookError) {
    try checkColumnsAndRows()
    try checkView()
    try checkPage()
  }

  private func checkColumnsAndRows() throws(WorkbookError) {
    for (column, layout) in columns.sorted(by: { $0.key < $1.key }) {
      let address = Address(row: 0, column: column)
      if !address.isInSheet { throw .outsideSheet(.cell(sheet: name, address)) }
      let width = layout.width ?? 0
      try require(
        (0...255).contains(width), "the width", of: "column \(address.columnLetters) in '\(name)'",
        "0 to 255 characters")
    }
    for (row, height) in rowHeights.sorted(by: { $0.key < $1.key }) {
      let address = Address(row: row, column: 0)
      if !address.isInSheet { throw .outsideSheet(.cell(sheet: name, address)) }
      try require(
        (0...409).contains(height), "the height", of: "row \(row + 1) in '\(name)'",
        "0 to 409 points")
    }
  }

  private func checkView() throws(WorkbookError) {
    try require((10...400).contains(zoom), "the zoom", of: "'\(name)'", "10 to 400 %")
    let corner = Address(row: freeze.rows, column: freeze.columns)
    if !corner.isInSheet { throw .outsideSheet(.cell(sheet: name, corner)) }
  }

  private func checkPage() throws(WorkbookError) {
    if let rows = page.repeatedRows {
      let range = CellRange(rows: rows, columns: 0...0)
      if !range.isInSheet { throw .outsideSheet(.range(sheet: name, range)) }
    }
    guard let margins = page.margins else { return }
    for margin in [margins.left, margins.right, margins.top, margins.bottom] {
      try require((0...10).contains(margin), "a margin", of: "'\(name)'", "0 to 10 inches")
    }
  }
}
