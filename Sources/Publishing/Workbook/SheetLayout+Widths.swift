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

  private var hasProofs: Bool {
    section.blocks.contains { if case .proofs = $0 { true } else { false } }
  }

  /// What the widest table needs, and for columns it does not have, what the others do.
  func neededWidth(of column: Int) -> Double {
    guard !tables.isEmpty else { return [44, 30, 20][min(column, 2)] }
    let least = hasProofs && (3...5).contains(column) ? 18.0 : 0
    let having = tables.values.map(\.table).filter { $0.columns.indices.contains(column) }
    let widest = having.map(\.columns.count).max()
    let needs = having.map { table in
      table.columns.count == widest
        ? table.width(of: column, words: document.words)
        : table.figureWidth(of: column, words: document.words)
    }
    return max(needs.max() ?? 12, least)
  }

  /// How many lines a text takes in a column, broken between words.
  func lines(of text: String, in column: Int, spare: Double = 1) -> Int {
    let width = max(4, width(of: column) - spare)
    var (lines, used) = (1, 0.0)
    for word in text.split(separator: " ") {
      let length = Double(word.count) + 0.5
      if used > 0, used + length > width { (lines, used) = (lines + 1, 0) }
      used += length
    }
    return lines
  }

  /// The height of a row in points, where it has more than one line.
  func height(_ lines: Int) -> Double? {
    lines > 1 ? min(Self.greatestHeight, 14.5 * Double(lines) + 2) : nil
  }

  /// The greatest height of a row in Excel; what is longer is seen in the cell alone.
  private static let greatestHeight = 409.0
}

extension DocumentModel.Table {
  /// As wide as its widest figure and the longest word of its heading; texts wrap.
  fileprivate func width(of index: Int, words: Words) -> Double {
    let column = columns[index]
    let widest = rows.map { length(of: $0.cells[index].value, words) }.max() ?? 0
    let totals = self.totals.compactMap { $0.cells[column.id] }.map { length(of: $0.value, words) }
    let word = column.heading.split(separator: " ").map(\.count).max() ?? 0
    let most = mostCharacters(of: column.kind)
    let content = Double(min(most, max(widest, totals.max() ?? 0))) * 1.1 + 2
    return max(content, Double(word) * 1.1 + 3, 8)
  }

  /// Beyond so many characters a column's texts wrap: sooner where many columns share a page.
  private func mostCharacters(of kind: Column.Kind) -> Int {
    let isWide = columns.count > 12
    return switch kind {
    case .longText: isWide ? 28 : 38
    case .text: isWide ? 18 : 26
    case .code: 50
    case .integer, .ratio, .quantity, .date, .money, .moneyIn: 22
    }
  }

  /// What figures and days need so as not to be shown as ###, and texts so that few words break.
  fileprivate func figureWidth(of index: Int, words: Words) -> Double {
    switch columns[index].kind {
    case .text, .longText, .code:
      let longest = rows.map { length(of: $0.cells[index].value, words) }.max() ?? 0
      return Double(min(16, longest)) * 1.1 + 2
    case .integer, .ratio, .quantity, .date, .money, .moneyIn:
      let values =
        rows.map(\.cells[index].value)
        + totals.compactMap { $0.cells[columns[index].id]?.value }
      return Double(values.map { length(of: $0, words) }.max() ?? 0) * 1.1 + 2
    }
  }

  private func length(of value: Value, _ words: Words) -> Int {
    switch value {
    case .text(let text), .code(let text): return text.count
    case .integer(let number): return String(number).count
    case .money(let money):
      let digits = money.plainText.count
      return digits + max(0, digits - money.currency.decimals - 2) / 3
    case .ratio: return 7
    case .quantity(let quantity): return min(12, quantity.plainText.count)
    case .date: return 10
    case .notStated: return words.notStated.count
    case .notApplicable: return words.notApplicable.count
    case .notDue: return words.notDue.count
    case .withheld: return words.withheld.count
    case .blank: return 0
    }
  }
}
