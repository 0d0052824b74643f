import ArgumentParser
import PortfolioModel
import ReferenceData

/// The command.
@main
struct Folio: ParsableCommand {
  static let version = ToolVersion.current

  static let configuration = CommandConfiguration(
    commandName: "folio",
    abstract: "Donor workbooks, country views, funder totals and summaries from a portfolio.",
    version: version,
    subcommands: [
      InitCommand.self, CheckCommand.self, ListCommand.self, FindCommand.self, TotalsCommand.self,
      ExplainCommand.self,
      ReportCommand.self, ReportsCommand.self, DeadlinesCommand.self, ImportCommand.self,
      RatesCommand.self, FormatCommand.self, LoadCommand.self, SchemaCommand.self,
      ManualCommand.self,
    ])

  static func main() {
    var reader: (any ReaderCommand)?
    do {
      // What is copied from a text that runs from right to left has marks around codes.
      var command = try parseAsRoot(CommandLine.arguments.dropFirst().map(\.withoutIsolates))
      reader = command as? any ReaderCommand
      try command.run()
    } catch let refusal as Refusal {
      Terminal.show([refusal.finding], terms(of: reader))
      exit(withError: ExitCode(refusal.reason.rawValue))
    } catch let overflow as Overflow {
      Terminal.show([overflow.finding], terms(of: reader))
      exit(withError: ExitCode(1))
    } catch {
      exit(withError: error)
    }
  }

  /// The reader's terms; a language that there is none of is told of in English.
  private static func terms(of reader: (any ReaderCommand)?) -> Terms {
    (try? reader?.terms) ?? .english
  }
}
