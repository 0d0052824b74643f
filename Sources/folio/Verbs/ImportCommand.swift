import ArgumentParser
import Authoring
import Foundation
import PortfolioModel
import Publishing
import ReferenceData

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring into a portfolio what other systems hold.",
    subcommands: [ImportLedgerCommand.self, ImportIATICommand.self])
}

struct ImportLedgerCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Bring an export of a finance system into the ledger, as a mapping explains it.",
    discussion: """
      Writes transactions/NAME.csv in the portfolio, whole or not at all. Rows are known by their \
      ids: the same export twice changes nothing, and a corrected one changes what it corrects. \
      Rows that cannot be translated are left out and told of with their reasons; exit code 1 \
      where one is. Prints what changes, what became of the export's rows, and how the ledger's \
      totals move. 'folio manual' explains mappings.
      """)

  @ArgumentParser.Argument(help: "The export: CSV, separated by commas, semicolons or tabs.")
  var export: String
  @Option(help: ArgumentHelp("The mapping, a YAML file.", valueName: "path"))
  var mapping: String
  @Option(help: ArgumentHelp("The portfolio's folder.", valueName: "path"))
  var into: String
  @Option(
    help: ArgumentHelp(
      "The name of the ledger's file, without its ending. Without it, the mapping's.",
      valueName: "name"))
  var name: String?
  @Flag(help: "Take rows out of the ledger that the export no longer has.")
  var removeMissing = false
  @Flag(help: "Only say what would change; nothing is written.")
  var dryRun = false
  @OptionGroup var reader: LanguageOptions

  var portfolioPath: String? { into }

  func run() throws {
    let terms = try terms
    let result: LedgerImport
    do {
      result = try LedgerImport(
        of: export, by: mapping, into: into, name: name, removingMissing: removeMissing)
    } catch let mistakes as Findings {
      Terminal.show(mistakes.findings, terms)
      throw ExitCode(Refusal.Reason.inputCannotBeOpened.rawValue)
    }
    let report = LedgerImportReport(result, terms, path: into + "/" + result.file)
    let text = try report.text(isDry: dryRun)
    if !dryRun { try write(result) }
    try Terminal.write(text)
    Terminal.show(result.findings + report.doubts, terms)
    if result.findings.hasErrors { throw ExitCode(1) }
  }

  private func write(_ result: LedgerImport) throws {
    guard result.isChanged, let text = result.text else { return }
    try? FileManager.default.createDirectory(
      atPath: into + "/transactions", withIntermediateDirectories: true)
    try OutputFile(path: into + "/" + result.file).write(text)
  }
}
