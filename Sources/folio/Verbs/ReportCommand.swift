import ArgumentParser
import Intake
import PortfolioModel
import Publishing
import ReferenceData
import Reporting
import Syntax

struct ReportCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Make a report, such as a donor's workbook.",
    discussion: "The format follows the output's ending: .xlsx, .html, .md, .csv or .json.")

  @ArgumentParser.Argument(help: "The report's name; 'folio reports' lists them.") var name: String
  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var reader: LanguageOptions
  @Flag(
    name: .customLong("public"),
    help: "Make it for anybody to read: counts of people below 5 are withheld.")
  var isPublic = false
  @Flag(
    name: .customLong("internal"),
    help: "Make it for your own eyes: with limits, headroom and forecasts that are never sent.")
  var isInternal = false
  @Flag(
    name: .customLong("final"),
    help: "Stamp it FINAL and keep in the portfolio what it says: later reports go on from it.")
  var isFinal = false
  @Flag(
    name: .customLong("hxl"),
    help: "Add a row of HXL tags under the headings of a CSV file of the report 'flat'.")
  var isTagged = false
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "path"))
  var output: String

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    let printer = try Printer.forFile(output)
    let (definition, definitionFindings) = try ReportLibrary.definition(named: name)
    try refuseUnfit(definition)
    let file = try OutputFile(path: output)
    let open = try portfolio.open(terms, currency: filter.chosenCurrency())
    var context = try ReportContext(open, filter, terms)
    context.isPublic = isPublic
    context.isInternal = isInternal
    context.isTagged = isTagged
    context.isFinal = isFinal
    let maker = ReportMaker(definition, context, version: Folio.version)
    let submitted = isFinal ? try SubmittedFiles(maker, in: portfolio.path()) : nil
    let findings = try Terminal.during("reporting", terms) {
      try printer.print(try maker.document(), file)
    }
    try submitted?.write()
    let own = try definitionFindings + context.missingTexts() + findings
    Terminal.showSome(of: open.problems, terms)
    Terminal.show(own, terms)
    if open.problems.hasErrors || own.hasErrors { throw ExitCode(1) }
  }

  /// Refuses what would make the report something else than it says.
  private func refuseUnfit(_ definition: ReportDefinition) throws {
    if definition.isForOneFunder, filter.funder.count != 1 {
      throw Refusal(
        .misuse, Message("one-funder", ["report": .text(name)]),
        remedy: Message("one-funder.help"))
    }
    if isFinal, !definition.isForOneFunder || isInternal {
      throw Refusal(
        .misuse, Message("not-submitted", ["report": .text(name)]),
        remedy: Message("not-submitted.help"))
    }
    if isFinal, OpenPortfolio.isStore(path: try portfolio.path()) {
      throw Refusal(
        .misuse, Message("final-from-store", ["report": .text(name)]),
        remedy: Message("final-from-store.help"))
    }
    if isTagged, !output.lowercased().hasSuffix(".csv") || name != "flat" {
      throw Refusal(.misuse, Message("tags-of-csv"), remedy: Message("tags-of-csv.help"))
    }
    guard let filter = definition.refuses.first(where: filter.used.contains) else { return }
    throw Refusal(
      .misuse,
      Message("filter-refused", ["report": .text(name), "filter": .text("--" + filter.rawValue)]),
      remedy: Message("filter-refused.help"))
  }
}
