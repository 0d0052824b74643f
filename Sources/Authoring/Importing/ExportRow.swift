import PortfolioModel
import Syntax

/// A row of an export, its cells found by their headings.
struct ExportRow: Sendable {
  let position: Position
  /// Why it cannot be read, where it cannot; it has no cells then.
  let problem: CSVRow.Problem?
  private let cells: [CSVRow.Cell]
  private let columns: [String: Int]

  init(_ row: CSVRow, _ columns: [String: Int]) {
    position = row.position
    problem = row.problem
    cells = row.cells
    self.columns = columns
  }

  /// What stands under a heading, without spaces around it; `nil` where nothing does.
  func cell(_ heading: String?) -> Located<String>? {
    guard let heading, let index = columns[heading], index < cells.count else { return nil }
    let text = cells[index].text.trimmed
    return text.isEmpty ? nil : Located(text, at: cells[index].position)
  }

  /// The first cell that stands under no heading.
  var surplus: CSVRow.Cell? {
    cells.dropFirst(columns.count).first { !$0.text.trimmed.isEmpty }
  }

  /// How many headings there are.
  var headings: Int { columns.count }

  /// How many cells it has, up to the last that is not blank.
  var width: Int { (cells.lastIndex { !$0.text.trimmed.isEmpty } ?? -1) + 1 }
}

extension String {
  /// The text without white space around it.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

/// The rows of an export below its headings.
struct LedgerExport {
  /// Where each heading stands; of headings that are the same, the second is `Name#2`.
  let columns: [String: Int]
  private let reader: CSVReader

  /// - Returns: `nil` where there are no headings, which is then reported.
  init?(_ bytes: [UInt8], _ mapping: LedgerMapping, _ reading: inout Reading) {
    let above = max(0, (mapping.headingLine ?? 1) - 1)
    var rows = CSVReader(bytes, separator: mapping.separator, after: above)
    guard let heading = rows.next() else {
      reading.error(
        Message("empty-file"), at: .start, remedy: Message("empty-file.help"))
      return nil
    }
    if let problem = heading.problem {
      reading.error(problem.fact, at: problem.position, remedy: problem.remedy)
      return nil
    }
    columns = Self.columns(heading.cells.map(\.text.trimmed))
    reader = rows
  }

  private static func columns(_ headings: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    var columns: [String: Int] = [:]
    for (index, heading) in headings.enumerated() {
      counts[heading, default: 0] += 1
      let count = counts[heading] ?? 1
      columns[count == 1 ? heading : "\(heading)#\(count)"] = index
    }
    return columns
  }

  /// The rows that have something in them.
  var rows: some Sequence<ExportRow> { reader.lazy.map { ExportRow($0, columns) } }
}
