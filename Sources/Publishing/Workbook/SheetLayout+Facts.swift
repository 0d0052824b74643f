import DocumentModel
import PortfolioModel
import Spreadsheet

extension SheetLayout {
  /// On sheets with tables, labels take the first two columns, which tables keep narrow.
  private var valueColumn: Int { tables.isEmpty ? 1 : 2 }

  private var lastColumn: Int { tables.isEmpty ? 3 : Self.fewestColumns - 1 }

  mutating func writeCover(_ facts: [Fact], at row: Int) {
    sheet[row, 0] = Cell(.text(document.identity.title), style: Look.title)
    write(facts, at: row + 2)
  }

  mutating func writeFacts(_ title: String, _ facts: [Fact], at row: Int) {
    sheet[row, 0] = Cell(.text(title), style: Look.heading)
    write(facts, at: row + 1)
  }

  private mutating func write(_ facts: [Fact], at start: Int) {
    var row = start
    for fact in facts {
      sheet[row, 0] = Cell(.text(fact.label), style: Look.label)
      for value in fact.values {
        write(value, at: row)
        row += 1
      }
      if fact.values.isEmpty { row += 1 }
    }
  }

  private mutating func write(_ value: Value, at row: Int) {
    sheet[row, valueColumn] = cell(value, isInText: true)
    switch value {
    case .money(let money):
      sheet[row, valueColumn + 1] = Cell(.text(money.currency.code), style: Look.code)
    case .text(let text), .code(let text):
      stretch(text, from: valueColumn, at: row)
    default: break
    }
  }

  mutating func writeProse(_ title: String, _ sentences: [String], at row: Int) {
    sheet[row, 0] = Cell(.text(title), style: Look.heading)
    for (index, sentence) in sentences.enumerated() {
      sheet[row + 1 + index, 0] = Cell(.text(sentence), style: Look.text)
      stretch(sentence, from: 0, at: row + 1 + index)
    }
  }

  mutating func writeContents(_ title: String, at row: Int) {
    sheet[row, 0] = Cell(.text(title), style: Look.heading)
    for (index, section) in document.sections.enumerated() {
      let target = workbook.sheetNames[section.id] ?? section.title
      let link = Link.sheet(target, Address(row: 0, column: 0))
      for (column, text) in contentsLine(of: section).enumerated() {
        sheet[row + 1 + index, column] = Cell(.text(text), style: Look.link, link: link)
      }
    }
  }

  /// A section's title; on right-to-left sheets with what it is about in a cell of its own, as
  /// spreadsheets draw a link in two scripts badly.
  private func contentsLine(of section: Section) -> [String] {
    guard document.identity.language.isRightToLeft, let subject = section.subject,
      section.title.hasSuffix(subject)
    else { return [section.title] }
    return [String(section.title.dropLast(subject.count)).trimmingSpaces, subject]
  }

  /// Lets a text run over several columns, in a row that is high enough for it.
  mutating func stretch(_ text: String, from column: Int, at row: Int) {
    sheet.merges.append(CellRange(rows: row...row, columns: column...lastColumn))
    let width = (column...lastColumn).reduce(0.0) { $0 + self.width(of: $1) }
    let lines = (Double(text.count) / max(20, width * 1.1)).rounded(.up)
    sheet.rowHeights[row] = height(Int(lines))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
