import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting

struct ExplainCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Tell what makes up a row of totals, to the last minor unit.",
    discussion: """
      Takes the options of 'folio totals' and the codes of one of its rows, in the order of --by: \
      folio explain MA 2024 --by country,year --measure spent.
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "The codes of the row; (none) may be written as none.", valueName: "code"))
  var keys: [String] = []

  @OptionGroup var question: TotalsOptions
  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var reader: LanguageOptions
  @OptionGroup var output: OutputOptions

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    let (dimensions, figures) = try (question.dimensions(), question.figures())
    let place = try output.place()
    let open = try portfolio.open(terms, currency: filter.chosenCurrency())
    let context = try ReportContext(open, filter, terms)
    let explanation = try Explanation(
      TotalsTable(by: dimensions, figures: figures, context.selection), keys: keys)
    let report = try AskedReport(explanation, context)
    let cut = try place.write(report.table, terms) {
      try report.document(
        of: "explain", asked: (keys + [question.words]).joined(separator: " "),
        version: Folio.version)
    }
    Terminal.showSome(of: open.problems, terms)
    Terminal.show(report.findings + cut, terms)
    if open.problems.hasErrors { throw ExitCode(1) }
  }
}
