import DocumentModel
import PortfolioModel
import Spreadsheet

extension SheetLayout {
  mutating func setWidths() {
    let last = max(tables.values.map(\.table.columns.count).max() ?? 0, Self.fewestColumns)
    for column in 0..<last { sheet.columns[column] = ColumnLayout(width: width(of: column)) }
    for place in tables.values where place.table.needsVisibility {
      sheet.columns[place.visibility] = ColumnLayout(width: 3, isHidden: true)
    }
  }

  /// The width of a column of the sheet, in characters.
  func width(of column: Int) -> Double {
    guard !tables.isEmpty else { return column == 0 ? 30 : column == 1 ? 24 : 20 }
    return tables.values.map { $0.table.width(of: column, words: document.words) }.max() ?? 12
  }
}

extension DocumentModel.Table {
  /// As wide as its widest figure and the longest word of its heading; texts wrap.
  fileprivate func width(of index: Int, words: Words) -> Double {
    guard columns.indices.contains(index) else { return 12 }
    let column = columns[index]
    let widest: Double
    switch column.kind {
    case .longText: return 44
    case .text: widest = Double(min(30, rows.map { length(of: $0.cells[index].value, words) }.max() ?? 0))
    default: widest = Double(min(50, rows.map { length(of: $0.cells[index].value, words) }.max() ?? 0))
    }
    let totals = self.totals.compactMap { $0.cells[column.id] }.map { length(of: $0.value, words) }
    let word = column.heading.split(separator: " ").map(\.count).max() ?? 0
    return max(widest * 1.1 + 2, Double(totals.max() ?? 0) * 1.15 + 2, Double(word) * 1.1 + 3, 10)
  }

  private func length(of value: Value, _ words: Words) -> Int {
    switch value {
    case .text(let text), .code(let text): return text.count
    case .integer(let number): return String(number).count
    case .money(let money):
      let digits = money.plainText.count
      return digits + max(0, digits - money.currency.decimals - 2) / 3
    case .ratio: return 7
    case .date: return 10
    case .notStated: return words.notStated.count
    case .notApplicable: return words.notApplicable.count
    case .blank: return 0
    }
  }
}
