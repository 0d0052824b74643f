import Spreadsheet

extension SheetLayout {
  /// Turns what stands on a right-to-left sheet: texts begin at the right and read from there; codes
  /// and amounts keep their own direction.
  mutating func turn() {
    guard sheet.isRightToLeft else { return }
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard var cell else { continue }
        cell.style = cell.style.turned(isText: cell.content.isText)
        if case .text(let text) = cell.content { cell.content = .text(text.withMarksForIsolates) }
        sheet[row, column] = cell
      }
    }
    for index in sheet.tables.indices {
      sheet.tables[index].headingStyle = sheet.tables[index].headingStyle.turned(isText: true)
    }
    swap(&sheet.page.header.left, &sheet.page.header.right)
    swap(&sheet.page.footer.left, &sheet.page.footer.right)
  }
}

extension Style {
  fileprivate func turned(isText: Bool) -> Style {
    var style = self
    switch horizontal {
    case .left: style.horizontal = .right
    case .automatic where isText: style.horizontal = .right
    case .automatic, .right, .centre: break
    }
    if isText, readingOrder == .context { style.readingOrder = .rightToLeft }
    return style
  }
}

extension Content {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
