extension Sheet {
  func check(sheetNames: Set<String>) throws(WorkbookError) {
    if let stray = strays.first { throw .outsideSheet(.cell(sheet: name, stray)) }
    try checkCells(sheetNames: sheetNames)
    try checkRanges()
    try checkMergedCells()
    try checkMeasures()
    for table in tables { try check(table) }
    for bar in dataBars { try check(bar) }
    for rule in wordColours { try check(rule) }
    for scale in colourScales { try check(scale) }
    for chart in charts { try check(chart, sheetNames: sheetNames) }
  }

  private func checkCells(sheetNames: Set<String>) throws(WorkbookError) {
    for (row, cells) in rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard let cell else { continue }
        let address = Address(row: row, column: column)
        try cell.content.check(sheet: name, address)
        guard case .sheet(let target, let cellThere)? = cell.link else { continue }
        let place = Place.cell(sheet: name, address)
        if !sheetNames.contains(target) { throw .unknownSheet(target, from: "\(place)") }
        if !cellThere.isInSheet { throw .outsideSheet(.cell(sheet: target, cellThere)) }
      }
    }
  }

  private func check(_ table: Table) throws(WorkbookError) {
    let owner = "the table '\(table.name)'"
    try require(!table.headings.isEmpty, "the number of headings", of: owner, "at least 1")
    try require(table.rowCount >= 0, "the number of rows", of: owner, "at least 0")
    try require(table.look.isKnown, "the look", of: owner, "light 1–21, medium 1–28 or dark 1–11")
  }

  private func check(_ bar: DataBar) throws(WorkbookError) {
    let place = Place.range(sheet: name, bar.range)
    try require(
      bar.minimum.isFinite && bar.maximum.isFinite && bar.minimum < bar.maximum,
      "the data bar", of: "\(place)", "from a number to a larger one")
  }

  private func check(_ rule: WordColour) throws(WorkbookError) {
    let place = Place.range(sheet: name, rule.range)
    let isPlain = rule.word.withoutControls == rule.word && rule.word.escaped == rule.word
    try require(
      (1...255).contains(rule.word.utf16.count) && isPlain,
      "the coloured word", of: "\(place)", "1 to 255 characters of plain text")
  }

  private func check(_ scale: ColourScale) throws(WorkbookError) {
    let place = Place.range(sheet: name, scale.range)
    try require(
      scale.maximum.isFinite && scale.maximum > 0, "the colour scale", of: "\(place)",
      "from 0 to a larger number")
  }
}

extension Table.Look {
  fileprivate var isKnown: Bool {
    switch self {
    case .plain: true
    case .light(let number): (1...21).contains(number)
    case .medium(let number): (1...28).contains(number)
    case .dark(let number): (1...11).contains(number)
    }
  }
}
