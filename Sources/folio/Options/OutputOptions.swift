import ArgumentParser
import DocumentModel
import PortfolioModel
import Publishing
import ReferenceData
import Reporting

/// Where a table that was asked for goes, and in what form.
struct OutputOptions: ParsableArguments {
  @Option(help: "How to write it: a table, unless the output's ending tells otherwise.")
  var format: Form?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write: .xlsx, .html, .md, .csv or .json.", valueName: "path"))
  var output: String?

  enum Form: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json, xlsx
  }

  /// - Throws: `Refusal` where a file cannot be written, or a workbook has no file to go to.
  func place() throws -> OutputPlace {
    switch (format, output) {
    case (.xlsx, nil):
      throw Refusal(
        .misuse, Message("workbook-without-file"), remedy: Message("workbook-without-file.help"))
    case (let format, nil): return .terminal(format ?? .table)
    case (.table, let path?): return .text(try OutputFile(path: path))
    case (let format, let path?):
      // Without a format the file's ending tells it.
      let printer = try Printer.forFile(format.map { "table.\($0.rawValue)" } ?? path)
      return .file(try OutputFile(path: path), printer)
    }
  }
}

/// The place to which a table goes.
enum OutputPlace {
  case terminal(OutputOptions.Form)
  case text(OutputFile)
  case file(OutputFile, Printer)

  /// Whether the document around the table is written, too.
  var takesDocument: Bool {
    switch self {
    case .terminal(let form): form == .json
    case .text: false
    case .file: true
    }
  }

  /// Writes the table or, where the form has a place for it, its document.
  ///
  /// - Returns: what had to be cut.
  func write(
    _ table: Table, _ terms: Terms, in document: () throws -> Document
  ) throws -> [Finding] {
    switch self {
    case .terminal(.table): try Terminal.write(TableFormat.table.text(of: table, terms))
    case .terminal(.json): try Terminal.write(document().json())
    case .terminal: try Terminal.write(TableFormat.csv.text(of: table, terms))
    case .text(let file): try file.write(TableFormat.table.text(of: table, terms))
    case .file(let file, let printer): return try printer.print(try document(), file)
    }
    return []
  }
}
