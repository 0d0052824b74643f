extension Workbook {
  /// Refuses all that Excel would not open or the library would warn of, before any is written.
  func check() throws(WorkbookError) {
    if sheets.isEmpty { throw .noSheets }
    try checkSheetNames()
    try checkFormulaNames()
    try properties.check()
    let sheetNames = Set(sheets.map(\.name))
    for sheet in sheets { try sheet.check(sheetNames: sheetNames) }
    for name in names { try check(name, sheetNames: sheetNames) }
  }

  private func checkSheetNames() throws(WorkbookError) {
    var seen: Set<String> = []
    for name in sheets.map(\.name) {
      if let problem = SheetName.problem(with: name) { throw .illegalSheetName(name, problem) }
      if !seen.insert(SheetName.folded(name)).inserted { throw .duplicateSheetName(name) }
    }
  }

  /// Tables and ranges share one set of names.
  private func checkFormulaNames() throws(WorkbookError) {
    var seen: Set<String> = []
    for name in names.map(\.name) + sheets.flatMap(\.tables).map(\.name) {
      if let problem = FormulaName.problem(with: name) { throw .illegalName(name, problem) }
      if !seen.insert(name.lowercased()).inserted { throw .duplicateName(name) }
    }
  }

  private func check(
    _ name: DefinedName, sheetNames: Set<String>
  ) throws(WorkbookError) {
    if !sheetNames.contains(name.sheet) {
      throw .unknownSheet(name.sheet, from: "the name '\(name.name)'")
    }
    if !name.range.isInSheet { throw .outsideSheet(.range(sheet: name.sheet, name.range)) }
  }
}
