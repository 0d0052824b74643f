import ArgumentParser
import DocumentModel
import PortfolioModel
import Publishing
import ReferenceData
import Reporting

/// In what form totals are written.
enum TotalsFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, xlsx
}

/// Where totals go, and in what form.
struct TotalsOutput {
  private enum Place {
    case terminal(TotalsFormat)
    case text(OutputFile)
    case file(OutputFile, Printer)
  }

  private let place: Place

  /// - Throws: `Refusal` where a file cannot be written, or a workbook has no file to go to.
  init(_ format: TotalsFormat?, path: String?) throws {
    switch (format, path) {
    case (.xlsx, nil):
      throw Refusal(
        .misuse, Message("workbook-without-file"), remedy: Message("workbook-without-file.help"))
    case (let format, nil): place = .terminal(format ?? .table)
    case (.table, let path?): place = .text(try OutputFile(path: path))
    case (let format, let path?):
      // Without a format the file's ending tells it.
      let name = format.map { "totals.\($0.rawValue)" } ?? path
      let printer = try Printer.forFile(name)
      place = .file(try OutputFile(path: path), printer)
    }
  }

  /// Writes the table that was asked for or, where the form has a place for it, its document.
  ///
  /// - Returns: what had to be cut.
  func write(
    _ table: Table, _ terms: Terms, in document: () throws -> Document
  ) throws -> [Finding] {
    switch place {
    case .terminal(.table): try Terminal.write(TableFormat.table.text(of: table, terms))
    case .terminal(.json): try Terminal.write(document().json())
    case .terminal: try Terminal.write(TableFormat.csv.text(of: table, terms))
    case .text(let file): try file.write(TableFormat.table.text(of: table, terms))
    case .file(let file, let printer): return try printer.print(try document(), file)
    }
    return []
  }
}
