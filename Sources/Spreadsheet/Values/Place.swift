/// A part of a workbook, for messages.
public enum Place: Hashable, Sendable {
  case cell(sheet: String, Address)
  case range(sheet: String, CellRange)
  case chart(sheet: String, Address)
  case header(sheet: String)
  case footer(sheet: String)
  case property(String)
}

extension Place: CustomStringConvertible {
  public var description: String {
    switch self {
    case .cell(let sheet, let address): "\(SheetName.quoted(sheet))!\(address)"
    case .range(let sheet, let range): "\(SheetName.quoted(sheet))!\(range)"
    case .chart(let sheet, let address): "the chart at \(SheetName.quoted(sheet))!\(address)"
    case .header(let sheet): "the header of \(SheetName.quoted(sheet))"
    case .footer(let sheet): "the footer of \(SheetName.quoted(sheet))"
    case .property(let name): "the property '\(name)'"
    }
  }
}
