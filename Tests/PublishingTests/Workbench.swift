import DocumentModel
import Foundation
import Intake
import PortfolioModel
import Publishing
import ReferenceData
import Reporting

/// What tests make and look at workbooks with.
enum Workbench {
  static let asOf = Day("2025-06-30") ?? .distantPast

  /// The sample portfolios of the project.
  static func sample(_ name: String) -> String {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    return tests.deletingLastPathComponent().appendingPathComponent("portfolios/\(name)").path
  }

  static func context(
    _ sample: String, in terms: Terms = .english,
    _ select: (inout Selection) -> Void = { _ in }
  ) throws -> ReportContext {
    let portfolio = try OpenPortfolio(path: self.sample(sample), asOf: asOf)
    var selection = Selection(asOf: asOf)
    select(&selection)
    return ReportContext(
      store: portfolio.store, selection: selection, terms: terms,
      findings: portfolio.findings)
  }

  static func document(
    _ report: String, _ context: ReportContext
  ) throws -> ReportMaker {
    let text = BuiltInReports.all.first { $0.name == report }?.text ?? []
    let (definition, _) = try ReportDefinition.read(text, name: report, file: report)
    return ReportMaker(definition, context, version: "test")
  }

  /// Makes a report as a file in a folder that is removed afterwards, and looks at it.
  static func with<Result>(
    _ report: String, _ context: ReportContext, ending: String = "xlsx",
    _ look: (String) throws -> Result
  ) throws -> Result {
    try withFolder { folder in
      let path = folder + "/\(report).\(ending)"
      let document = try document(report, context).document()
      _ = try Printer.forFile(path).print(document, try OutputFile(path: path))
      return try look(path)
    }
  }

  /// A document as a file of a format has it.
  static func text(of document: Document, as printer: Printer) throws -> String {
    try withFolder { folder in
      let path = folder + "/report"
      _ = try printer.print(document, OutputFile(path: path))
      return try String(contentsOfFile: path, encoding: .utf8)
    }
  }

  static func withFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("folio-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder.path)
  }
}
