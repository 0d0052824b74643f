import DocumentModel
import PortfolioModel
import Spreadsheet

/// Lays a section out on a sheet, its blocks below one another.
struct SheetLayout {
  let section: Section
  let workbook: WorkbookLayout
  let name: String
  /// Where each block begins.
  private let starts: [Int]
  private(set) var tables: [String: TablePlace] = [:]
  /// The widths of the sheet's columns, in characters.
  private var widths: [Double] = []
  var sheet: Sheet

  init(_ section: Section, in workbook: WorkbookLayout) {
    self.section = section
    self.workbook = workbook
    name = workbook.sheetNames[section.id] ?? section.title
    sheet = Sheet(name)
    var row = 0
    starts = section.blocks.map { block in
      defer { row += block.height(in: workbook.document) + 1 }
      return row
    }
  }

  var document: Document { workbook.document }

  /// The tables of the section in the order in which they stand.
  private var placedTables: [(table: DocumentModel.Table, row: Int)] {
    zip(section.blocks, starts).compactMap { block, row in
      if case .table(let table) = block { (table, row + table.rowsAboveHeading) } else { nil }
    }
  }

  /// Settles where the tables stand, which formulas of any sheet may refer to.
  mutating func place() {
    let widest = placedTables.map(\.table.columns.count).max() ?? 0
    for (index, placed) in placedTables.enumerated() {
      tables[placed.table.id] = TablePlace(
        sheet: name, table: placed.table, headingRow: placed.row,
        visibility: max(widest, Self.fewestColumns) + index)
    }
    widths = (0..<max(widest, Self.fewestColumns)).map(neededWidth)
  }

  /// The width of a column of the sheet, in characters.
  func width(of column: Int) -> Double { widths[column] }

  /// Blocks without columns of their own stretch over as many.
  static let fewestColumns = 8

  /// The sheet with everything on it.
  func sheet(_ places: [String: TablePlace]) throws -> Sheet {
    var layout = self
    layout.setUpPage()
    for (block, row) in zip(section.blocks, starts) {
      switch block {
      case .cover(let facts): layout.writeCover(facts, at: row)
      case .facts(let title, let facts): layout.writeFacts(title, facts, at: row)
      case .contents(let title): layout.writeContents(title, at: row)
      case .table(let table):
        if let place = tables[table.id] { layout.write(table, place, at: row) }
      case .chart(let chart): layout.write(chart, places, at: row)
      case .prose(let title, let sentences): layout.writeProse(title, sentences, at: row)
      case .proofs(let title, let proofs):
        try layout.write(proofs, title, places, at: row)
      }
    }
    layout.setWidths()
    layout.turn()
    return layout.sheet
  }

  /// A part of a page's header or footer in the direction of the sheet: those have none themselves.
  private func inDirection(_ text: String) -> String {
    sheet.isRightToLeft ? "\u{202B}\(text)\u{202C}" : text
  }

  private mutating func setUpPage() {
    let identity = document.identity
    sheet.isRightToLeft = identity.language.isRightToLeft
    sheet.hidesGridlines = true
    let day = apart(identity.asOf.isoText)
    let stamp = "\(document.words.asOf) \(day) · \(apart(String(identity.fingerprint.prefix(12))))"
    sheet.page.header = PageLine(
      left: [.text(inDirection(identity.title.withMarksForIsolates))],
      right: [.text(inDirection(stamp))])
    let maker = "\(identity.organisation) · \(apart("Folio \(identity.version)"))"
    let (opening, closing) = sheet.isRightToLeft ? ("\u{202B}", "\u{202C}") : ("", "")
    // A plain space beside a page number is lost where lines run from right to left.
    let space = sheet.isRightToLeft ? "\u{A0}\u{200F}" : " "
    sheet.page.footer = PageLine(
      left: [.text(inDirection(maker))],
      right: [
        .text("\(opening)\(document.words.page)\(space)"), .pageNumber,
        .text("\(space)\(document.words.pageOf)\(space)"), .pageCount,
      ] + (closing.isEmpty ? [] : [.text(closing)]))
    sheet.page.isLandscape = !placedTables.isEmpty
    guard let first = placedTables.first else { return }
    if placedTables.count == 1 { sheet.page.repeatedRows = first.row...first.row }
    if first.row < Self.mostFrozenRows {
      sheet.freeze = Sheet.Freeze(rows: first.row + 1, columns: first.table.rows.isEmpty ? 0 : 1)
    }
  }

  /// A code among words that may run from right to left.
  private func apart(_ code: String) -> String {
    sheet.isRightToLeft ? code.isolated.withMarksForIsolates : code
  }

  /// More rows than these would leave too little to scroll.
  private static let mostFrozenRows = 12
}

extension Block {
  /// The rows a block takes.
  fileprivate func height(in document: Document) -> Int {
    switch self {
    case .cover(let facts): 2 + facts.height
    case .facts(_, let facts): 1 + facts.height
    case .contents: 1 + document.sections.count
    case .table(let table):
      table.rowsAboveHeading + 1 + max(1, table.rows.count) + table.totals.count
    case .chart(let chart): document.height(of: chart)
    case .prose(_, let sentences): 1 + sentences.count
    case .proofs(_, let proofs): 2 + max(1, proofs.count)
    }
  }
}

extension [Fact] {
  fileprivate var height: Int { reduce(0) { $0 + Swift.max(1, $1.values.count) } }
}

extension DocumentModel.Table {
  /// The title, a line with what holds for every row, and the notes.
  fileprivate var rowsAboveHeading: Int { 1 + (constants.isEmpty ? 0 : 1) + notes.count }
}
