import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting

struct RatesExplainCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show by which rates an amount is converted, link by link.",
    discussion: """
      Converts as every report does: by the rule of the portfolio or, with --agreement, by that of \
      an agreement and its fixed rates. With --as-of only rates that were published by then count.
      """)

  @ArgumentParser.Argument(help: "The amount, such as 1234.56.") var amount: String
  @ArgumentParser.Argument(help: "The currency of the amount.") var from: String
  @ArgumentParser.Argument(help: "The currency that it is converted to.") var to: String
  @Option(help: ArgumentHelp("The day of the amount. Without it, the as-of day.", valueName: "day"))
  var on: String?
  @Option(help: ArgumentHelp("The agreement by whose rule it is converted.", valueName: "code"))
  var agreement: String?
  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var reader: LanguageOptions
  @Option(help: "How to write the links.") var format = TableFormat.table

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    let money = try CommandLineWord.money(amount, from)
    let currency = try CommandLineWord.currency(to)
    let open = try portfolio.open(terms)
    let day = try on.map { try CommandLineWord.day($0, option: "--on") } ?? open.store.asOf
    let code = try agreement.map {
      try CommandLineWord.code(
        $0, "agreement", among: open.store.catalogue.agreements.map(\.value.code))
    }
    let context = ReportContext(
      store: open.store, selection: Selection(asOf: open.store.asOf), terms: terms,
      findings: open.findings)
    let explanation = try ConversionExplanation(
      of: money, to: currency, on: day, under: code, context)
    switch format {
    case .table:
      let table = explanation.table.map { format.text(of: $0, terms) + "\n" } ?? ""
      try Terminal.write(table + explanation.sentences.map { terms.text($0) + "\n" }.joined())
    case .csv: try Terminal.write(explanation.table.map { format.text(of: $0, terms) } ?? "")
    }
    if let finding = explanation.finding {
      Terminal.show([finding], terms)
      throw ExitCode(1)
    }
  }
}
