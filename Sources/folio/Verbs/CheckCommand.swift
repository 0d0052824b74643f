import ArgumentParser
import PortfolioModel
import ReferenceData

struct CheckCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake in a portfolio.",
    discussion: "Exit code 1 where something is wrong, 0 where nothing or only doubts were found.")

  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var reader: LanguageOptions

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    let open = try portfolio.open(terms)
    Terminal.show(open.findings, terms)
    let catalogue = open.store.catalogue
    func counted(_ things: String, _ count: Int) -> PortfolioModel.Argument {
      .message(Message("count.\(things)", ["count": .number(count)]))
    }
    try Terminal.write(
      terms.text(
        Message(
          "check.summary",
          [
            "projects": counted("projects", catalogue.projects.count),
            "agreements": counted("agreements", catalogue.agreements.count),
            "funders": counted("funders", catalogue.funders.count),
            "transactions": counted(
              "transactions",
              try open.store.transactionCounts(in: Selection(asOf: open.store.asOf)).all),
            "errors": counted("errors", open.findings.count { $0.severity == .error }),
            "warnings": counted("warnings", open.findings.count { $0.severity == .warning }),
          ])) + "\n")
    if open.findings.hasErrors { throw ExitCode(1) }
  }
}
