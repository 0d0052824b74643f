import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting

extension Listing: ExpressibleByArgument {}

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List projects, countries, indicators, frameworks …")

  @ArgumentParser.Argument(help: "What to list.") var what: Listing
  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var filter: FilterOptions
  @Option(help: "How to write the list.") var format = TableFormat.table

  func run() throws {
    let open = try portfolio.open(currency: filter.chosenCurrency())
    let context = try ReportContext(open, filter)
    try Terminal.write(format.text(of: try what.table(context), context))
    Terminal.show(open.findings)
    if open.findings.hasErrors { throw ExitCode(1) }
  }
}
