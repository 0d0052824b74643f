import DocumentModel
import PortfolioModel

/// A table in columns of plain text, for a terminal.
public struct TextTable: Sendable {
  private let table: Table
  private let reader: ReaderText

  public init(_ table: Table, words: Words, language: Language) {
    self.table = table
    reader = ReaderText(words: words, language: language)
  }

  public var text: String {
    let heading = table.columns.map(\.heading)
    let rows = table.rows.map { $0.cells.map { shown($0.value) } }
    guard !rows.isEmpty else { return reader.words.noRows + "\n" }
    let totals = table.totals.map { total in
      table.columns.enumerated().map { index, column in
        let value = total.cells[column.id].map { shown($0.value) } ?? ""
        return index == 0 ? total.label : value
      }
    }
    let lines = [heading] + rows + totals
    let widths = table.columns.indices.map { index in lines.map { $0[index].shownCount }.max() ?? 0
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    let parts = [[heading], [rule], rows] + (totals.isEmpty ? [] : [[rule], totals])
    return parts.flatMap { $0 }.map { line($0, widths) }.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.enumerated().map { index, cell in
      let padding = String(repeating: " ", count: widths[index] - cell.shownCount)
      return table.columns[index].isNumeric ? padding + cell : cell + padding
    }
    var line = padded.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }

  private func shown(_ value: Value) -> String { reader.text(of: value) }
}

extension String {
  /// How many places it takes on a line; marks of direction take none.
  fileprivate var shownCount: Int {
    count { character in
      !character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }
  }
}
