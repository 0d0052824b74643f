import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting

struct DeadlinesCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines", abstract: "List the reports that are due, and those that were sent.",
    discussion: "--from and --to select by the day a report is due.")

  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var reader: LanguageOptions
  @Option(help: "How to write the list.") var format = TableFormat.table

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    let open = try portfolio.open(terms, currency: filter.chosenCurrency())
    let context = try ReportContext(open, filter, terms)
    try Terminal.write(format.text(of: try Listing.deadlines.table(context), terms))
    Terminal.showSome(of: open.problems, terms)
    if open.problems.hasErrors { throw ExitCode(1) }
  }
}
