extension WorkbookError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noSheets: "a workbook needs a sheet"
    case .illegalSheetName(let name, let problem): "the sheet name '\(name)' \(problem)"
    case .duplicateSheetName(let name): "two sheets are named '\(name)'"
    case .illegalName(let name, let problem): "the name '\(name)' \(problem)"
    case .duplicateName(let name): "two tables or names are called '\(name)'"
    case .duplicateProperty(let name): "two properties are called '\(name)', or it has no name"
    case .unknownSheet(let sheet, let source): "\(source) refers to no sheet '\(sheet)'"
    case .outsideSheet(let place): "\(place) is outside of Excel's 1,048,576 × 16,384 cells"
    case .notANumber(let place): "\(place) holds no finite number"
    case .notADay(let place): "\(place) holds no day from 1900-01-01 to 9999-12-31"
    case .emptyFormula(let place): "\(place) holds an empty formula"
    case .formulaTooLong(let place): "\(place) holds a formula of over 8,192 characters"
    case .overlap(let one, let other): "\(one) and \(other) overlap"
    case .coveredByMerge(let place): "\(place) would be hidden by a merge"
    case .measure(let measure, let owner, let allowed): "\(measure) of \(owner) must be \(allowed)"
    case .cannotCreate(let path, let reason): "cannot create '\(path)': \(reason)"
    case .cannotWrite(let path, let reason): "cannot write '\(path)': \(reason)"
    }
  }
}
