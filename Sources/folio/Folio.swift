import ArgumentParser
import PortfolioModel
import ReferenceData

/// The command.
@main
struct Folio: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "folio",
    abstract: "Donor workbooks, country views, funder totals and summaries from a portfolio.",
    version: version,
    subcommands: [
      CheckCommand.self, ListCommand.self, FindCommand.self, TotalsCommand.self, ReportCommand.self,
      ReportsCommand.self,
    ])

  static func main() {
    var terms = Terms.english
    do {
      var command = try parseAsRoot()
      if let reader = command as? any ReaderCommand { terms = try reader.terms }
      try command.run()
    } catch let refusal as Refusal {
      Terminal.show([refusal.finding], terms)
      exit(withError: ExitCode(refusal.reason.rawValue))
    } catch let overflow as Overflow {
      Terminal.show([overflow.finding], terms)
      exit(withError: ExitCode(1))
    } catch {
      exit(withError: error)
    }
  }
}
