import ArgumentParser
import Intake
import PortfolioModel
import ReferenceData

struct ImportIATICommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "iati", abstract: "Write published IATI files as a portfolio folder to go on in.",
    discussion: """
      The folder has the projects, funders, budgets, results and the ledger of the files, and the \
      same totals. It is written whole or not at all. What is wrong with the files is told as \
      'folio check' tells it, and so is what the folder has no place for; exit code 1 where \
      something is an error. The aliases that lie beside the files come along, those that somebody \
      goes by. Every command also reads IATI files as they are.
      """)

  @ArgumentParser.Argument(
    help: ArgumentHelp(
      "IATI activity files, folders of them, or - for standard input; each packed or not.",
      valueName: "file"))
  var files: [String]
  @Option(
    help: ArgumentHelp("The folder to make; it must be empty or not there.", valueName: "path"))
  var into: String
  @OptionGroup var reader: LanguageOptions

  var portfolioPath: String? { files.first { $0 != "-" } }

  func run() throws {
    let terms = try terms
    let result = try Terminal.during("importing", terms) {
      try PublicationImport(of: files, into: into)
    }
    Terminal.show(result.findings, terms)
    try Terminal.write(
      terms.text(
        Message(
          "import.folder",
          [
            "path": .text(into), "projects": .counted("projects", result.projects),
            "funders": .counted("funders", result.funders),
            "transactions": .counted("transactions", result.transactions),
          ])) + "\n")
    if result.findings.hasErrors { throw ExitCode(1) }
  }
}
