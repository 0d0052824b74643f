import ArgumentParser
import Checks
import Intake
import PortfolioModel
import ReferenceData
import Syntax

struct CheckCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake in a portfolio.",
    discussion: "Exit code 1 where something is wrong, 0 where nothing or only doubts were found.")

  @Option(help: ArgumentHelp("Say of a check why it is made, and what to do.", valueName: "check"))
  var explain: String?
  @Option(help: "How to write findings: text, json, github or gitlab.")
  var format = FindingFormat.text
  @Option(
    help: ArgumentHelp(
      "Check IATI files against the standard's XML schemas in a folder, too.", valueName: "path"))
  var schema: String?
  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var reader: LanguageOptions

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    if let explain { return try tell(explain, terms) }
    let open = try portfolio.open(terms)
    let ofSchema = try schema.map {
      try OpenPortfolio.schemaFindings(path: portfolio.path(), schemas: $0)
    }
    let findings = ((ofSchema ?? []) + open.findings).sortedByPlace()
    if format != .text {
      try Terminal.write(format.text(of: findings, in: folder(), terms))
      if findings.hasErrors { throw ExitCode(1) }
      return
    }
    Terminal.show(findings, terms)
    let catalogue = open.store.catalogue
    try Terminal.write(
      terms.text(
        Message(
          "check.summary",
          [
            "projects": .counted("projects", catalogue.projects.count),
            "agreements": .counted("agreements", catalogue.agreements.count),
            "funders": .counted("funders", catalogue.funders.count),
            "transactions": .counted(
              "transactions",
              try open.store.transactionCounts(in: Selection(asOf: open.store.asOf)).all),
            "errors": .counted("errors", findings.count { $0.severity == .error }),
            "warnings": .counted("warnings", findings.count { $0.severity == .warning }),
          ])) + "\n" + SourceReport(open.store.sourceComparisons(), terms).text)
    if findings.hasErrors { throw ExitCode(1) }
  }

  /// The folder of the files in which something was found.
  private func folder() throws -> String {
    try OpenPortfolio.folder(path: portfolio.path())
  }

  private func tell(_ check: String, _ terms: Terms) throws {
    guard Check.names.contains(check) else {
      throw Refusal(
        .misuse, Message("no-check", ["check": .text(check)]),
        remedy: .nearest(to: check, among: Check.names) ?? Message("unknown-check.help"))
    }
    try Terminal.write(CheckManual(terms).explanation(of: check))
  }
}
