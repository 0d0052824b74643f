extension Content {
  func check(sheet: String, _ address: Address) throws(WorkbookError) {
    switch self {
    case .blank, .text, .boolean: return
    case .number(let number): try Self.check(number, .cell(sheet: sheet, address))
    case .day(let year, let month, let day):
      if !Self.isDay(year, month, day) { throw .notADay(.cell(sheet: sheet, address)) }
    case .formula(let formula, let cached):
      try Self.check(formula: formula, .cell(sheet: sheet, address))
      if case .number(let number) = cached { try Self.check(number, .cell(sheet: sheet, address)) }
    }
  }

  private static func check(_ number: Double, _ place: Place) throws(WorkbookError) {
    if !number.isFinite { throw .notANumber(place) }
  }

  private static func check(formula: String, _ place: Place) throws(WorkbookError) {
    let text = Self.formulaText(formula)
    if text.allSatisfy(\.isWhitespace) { throw .emptyFormula(place) }
    if text.utf16.count > 8_191 { throw .formulaTooLong(place) }
  }

  /// With exactly one leading `=`, which counts against Excel's 8,192 characters.
  static func formulaText(_ formula: String) -> String {
    let clean = formula.withoutControls
    return String(clean.trimmingPrefix(while: \.isWhitespace).trimmingPrefix("="))
  }

  private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1900...9999).contains(year) && (1...12).contains(month)
      && (1...lengths[month - 1]).contains(day)
  }
}
