import DocumentModel
import PortfolioModel
import Spreadsheet

extension SheetLayout {
  /// What is drawn behind the values of a table's columns.
  mutating func addLooks(of table: DocumentModel.Table, _ place: TablePlace) {
    guard !table.rows.isEmpty else { return }
    for column in table.columns {
      guard let cells = place.cells(of: column.id) else { continue }
      switch column.look {
      case .plain: continue
      case .bars: sheet.dataBars.append(DataBar(cells, colour: Look.bar))
      case .heat:
        let largest = largestHeat(of: table)
        guard largest > 0 else { continue }
        sheet.colourScales.append(ColourScale(cells, maximum: largest, colour: Look.heat))
      case .tones(let words):
        for (tone, word) in words.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
          let (fill, colour) = Look.tone(tone)
          sheet.wordColours.append(WordColour(cells, word: word, fill: fill, colour: colour))
        }
      }
    }
  }

  /// One scale for all heat columns of the table, so that their colours compare.
  private func largestHeat(of table: DocumentModel.Table) -> Double {
    let numbers = table.rows.flatMap { row in
      zip(table.columns, row.cells).compactMap { column, made -> Double? in
        guard column.look == .heat,
          case .number(let number) = cell(made.value, isInText: false).content
        else { return nil }
        return number
      }
    }
    return numbers.max() ?? 0
  }
}
