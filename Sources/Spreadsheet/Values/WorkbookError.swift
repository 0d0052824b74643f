/// Why a workbook could not be written. Nothing is left at its path by a failed write.
public enum WorkbookError: Error, Hashable, Sendable {
  case noSheets
  case illegalSheetName(String, SheetName.Problem)
  /// Two sheets whose names differ in case at most.
  case duplicateSheetName(String)
  case illegalName(String, FormulaName.Problem)
  /// Two tables or defined names whose names differ in case at most.
  case duplicateName(String)
  case duplicateProperty(String)
  /// A defined name, a link or a chart refers to a sheet that is not there.
  case unknownSheet(String, from: String)
  case outsideSheet(Place)
  /// Infinity or “not a number”: Excel has no such numbers.
  case notANumber(Place)
  case notADay(Place)
  case emptyFormula(Place)
  case formulaTooLong(Place)
  case overlap(Place, Place)
  /// Content that a merge would hide.
  case coveredByMerge(Place)
  /// A width, size or other measure that Excel does not allow.
  case measure(String, of: String, allowed: String)
  case cannotCreate(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
}
