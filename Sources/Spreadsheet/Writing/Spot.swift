import CXlsxWriter

typealias SheetPointer = UnsafeMutablePointer<lxw_worksheet>
typealias FormatPointer = UnsafeMutablePointer<lxw_format>

/// A cell that is being written: where it is for the library, and where for the reader.
struct Spot {
  let page: SheetPointer
  let sheet: String
  /// Known to be in the sheet.
  let address: Address

  var row: lxw_row_t { lxw_row_t(address.row) }
  var column: lxw_col_t { lxw_col_t(address.column) }
  var place: Place { .cell(sheet: sheet, address) }
}
