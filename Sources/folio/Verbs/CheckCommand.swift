import ArgumentParser
import PortfolioModel
import ReferenceData

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake in a portfolio.",
    discussion: "Exit code 1 where something is wrong, 0 where nothing or only doubts were found.")

  @OptionGroup var portfolio: PortfolioOptions

  func run() throws {
    let open = try portfolio.open()
    Terminal.show(open.findings)
    let catalogue = open.store.catalogue
    try Terminal.write(
      Terms.english.text(
        Message(
          "check.summary",
          [
            "projects": .number(catalogue.projects.count),
            "agreements": .number(catalogue.agreements.count),
            "funders": .number(catalogue.funders.count),
            "transactions": .number(
              try open.store.transactionCounts(in: Selection(asOf: open.store.asOf)).all),
            "errors": .number(open.findings.count { $0.severity == .error }),
            "warnings": .number(open.findings.count { $0.severity == .warning }),
          ])) + "\n")
    if open.findings.hasErrors { throw ExitCode(1) }
  }
}
