import DocumentModel
import PortfolioModel
import Spreadsheet

extension Printer {
  /// The document as an Excel workbook with live formulas.
  public static let workbook = Printer(ending: "xlsx") { document, file in
    let workbook = try WorkbookLayout(document: document).workbook()
    do throws(WorkbookError) {
      let written = try workbook.write(to: file.path)
      return document.amountsBeyondExcel
        + written.shortened.map {
          Finding(
            .warning, Message("text-shortened", ["place": .text($0.description)]),
            remedy: Message("text-shortened.help"))
        }
    } catch {
      throw file.refusal(of: error)
    }
  }
}

extension Document {
  /// A spreadsheet keeps 15 digits: larger amounts are shown rounded, and that is said.
  fileprivate var amountsBeyondExcel: [Finding] {
    let amounts = tables.flatMap { table in
      table.rows.flatMap(\.cells).map(\.value) + table.totals.flatMap(\.cells.values).map(\.value)
    }.compactMap(\.money)
    let count = amounts.count { $0.minorUnits.magnitude >= 1_000_000_000_000_000 }
    guard count > 0 else { return [] }
    return [
      Finding(
        .warning, Message("beyond-excel", ["count": .number(count)]),
        remedy: Message("beyond-excel.help"))
    ]
  }
}

extension OutputFile {
  fileprivate func refusal(of error: WorkbookError) -> Refusal {
    switch error {
    case .cannotCreate, .cannotWrite: cannotBeWritten
    default:
      Refusal(
        .outputCannotBeWritten,
        Message(
          "workbook-impossible", ["path": .text(path), "reason": .text(error.description)]),
        remedy: Message("workbook-impossible.help"))
    }
  }
}

/// Lays a document out on the sheets of a workbook.
struct WorkbookLayout {
  let document: Document
  /// The names of the sheets, by the ids of their sections.
  let sheetNames: [String: String]
  /// The tables by their ids, numbered from 1 through the workbook.
  let tableNumbers: [String: Int]

  init(document: Document) {
    self.document = document
    tableNumbers = Dictionary(zip(document.tables.map(\.id), 1...)) { first, _ in first }
    var names: [String] = []
    sheetNames = document.sections.reduce(into: [:]) {
      let name = SheetName.legal(from: $1.title.withoutIsolates, among: names)
      names.append(name)
      $0[$1.id] = name
    }
  }

  func workbook() throws -> Workbook {
    var layouts = document.sections.map { SheetLayout($0, in: self) }
    // Tables first: proofs on any sheet refer to where they stand.
    for index in layouts.indices { layouts[index].place() }
    let places = layouts.reduce(into: [String: TablePlace]()) {
      $0.merge($1.tables) { first, _ in first }
    }
    let sheets = try layouts.map { try $0.sheet(places) }
    return Workbook(properties: properties, sheets: sheets)
  }

  private var properties: Properties {
    let identity = document.identity
    var properties = Properties(created: identity.asOf.daysSince1970 * 86_400)
    properties.title = identity.title
    properties.company = identity.organisation
    properties.comments = "Folio \(identity.version), \(identity.fingerprint)"
    return properties
  }
}

/// Where a table stands in the workbook.
struct TablePlace {
  let sheet: String
  let table: DocumentModel.Table
  /// The row of the headings; the rows follow it.
  let headingRow: Int
  /// The hidden column that tells which rows the reader's filter shows.
  let visibility: Int

  var firstRow: Int { headingRow + 1 }
  var lastRow: Int { headingRow + max(1, table.rows.count) }

  /// The cells of a column, by its id.
  func cells(of column: String) -> CellRange? {
    table.index(of: column).map {
      CellRange(rows: firstRow...lastRow, columns: $0...$0)
    }
  }

  var visibilityCells: CellRange {
    CellRange(rows: firstRow...lastRow, columns: visibility...visibility)
  }
}
