import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting

struct ReportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reports",
    abstract: "List the reports that can be made, or copy one to change it.",
    subcommands: [ListReportsCommand.self, CopyReportCommand.self],
    defaultSubcommand: ListReportsCommand.self)
}

struct ListReportsCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the reports that can be made.")

  @OptionGroup var reader: LanguageOptions

  func run() throws {
    let terms = try terms
    var findings: [Finding] = []
    let names = ReportLibrary.names
    let width = names.map(\.count).max() ?? 0
    for name in names {
      guard let definition = definition(named: name, &findings) else { continue }
      let padding = String(repeating: " ", count: width - name.count)
      try Terminal.write("\(name)\(padding)  \(definition.summary(in: terms.language))\n")
    }
    Terminal.show(findings, terms)
    if findings.hasErrors { throw ExitCode(1) }
  }

  /// The definition; one that cannot be read is reported and costs none of the others.
  private func definition(named name: String, _ findings: inout [Finding]) -> ReportDefinition? {
    do {
      let (definition, found) = try ReportLibrary.definition(named: name)
      findings += found
      return definition
    } catch {
      if let refusal = error as? Refusal { findings.append(refusal.finding) }
      return nil
    }
  }
}

struct CopyReportCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy", abstract: "Put a report's definition into reports/, to change it.",
    discussion: "A definition in reports/ takes the place of the built-in one of its name.")

  @ArgumentParser.Argument(help: "The report's name; 'folio reports' lists them.") var name: String
  @OptionGroup var reader: LanguageOptions

  func run() throws {
    let path = try ReportLibrary.copy(name)
    try Terminal.write(path + "\n")
  }
}
