import ArgumentParser
import Intake
import PortfolioModel
import ReferenceData

struct LoadCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Load a portfolio into a file of SQLite.",
    discussion: """
      Every command takes such a file as --portfolio and answers from it as from the folder, only \
      quicker; any SQL tool opens it. A load is one transaction: it can be broken off at any \
      moment, and others may read the file meanwhile.
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "The portfolio's folder, or IATI files: one, a folder of them, or - for standard input.",
      valueName: "portfolio"))
  var folder: String
  @Option(help: ArgumentHelp("The file.", valueName: "file"))
  var into: String
  @Option(help: "The day for which findings are kept. Without it, today.")
  var asOf: String?
  @OptionGroup var reader: LanguageOptions

  var portfolioPath: String? { folder }

  func run() throws {
    let terms = try terms
    let day = try asOf.map { try CommandLineWord.day($0, option: "--as-of") }
    let (portfolio, isNew) = try Terminal.during("loading", terms) {
      try OpenPortfolio.load(folder, into: into, asOf: day ?? PortfolioOptions.today)
    }
    Terminal.showSome(of: portfolio.problems, terms)
    let path = ["path": PortfolioModel.Argument.text(into)]
    let said = isNew ? Message("load.written", path) : Message("load.unchanged", path)
    try Terminal.write(terms.text(said) + "\n")
    if portfolio.problems.hasErrors { throw ExitCode(1) }
  }
}
