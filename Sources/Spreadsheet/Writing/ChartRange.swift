import CXlsxWriter
import Glibc

extension UnsafeMutablePointer<lxw_series_range> {
  /// With the sheet's name in quotes always: the library leaves `2024!$A$1` bare, which Excel
  /// does not read.
  func refer(to reference: String) {
    free(pointee.formula)
    pointee.formula = strdup(reference)
  }

  /// Stores the numbers beside the reference, for readers who see the chart without its cells.
  ///
  /// The library's own would have a zero for every formula and every text.
  func store(_ numbers: [Double?]) -> lxw_error {
    var zeros = [UInt8](repeating: 0, count: numbers.count)
    let outcome = lxw_chart_add_data_cache(self, &zeros, UInt16(numbers.count), 1, 0)
    var point = pointee.data_cache?.pointee.stqh_first
    for number in numbers {
      point?.pointee.number = number ?? 0
      point?.pointee.no_data = number == nil ? 1 : 0
      point = point?.pointee.list_pointers.stqe_next
    }
    return outcome
  }
}

extension Content {
  /// What a chart draws of a cell.
  var drawnNumber: Double? {
    switch self {
    case .number(let number), .formula(_, cached: .number(let number)): number
    case .blank, .text, .day, .boolean, .formula: nil
    }
  }
}

extension CellRange {
  /// Row by row.
  var addresses: [Address] {
    (first.row...last.row).flatMap { row in
      (first.column...last.column).map { Address(row: row, column: $0) }
    }
  }
}
