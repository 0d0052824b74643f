import ArgumentParser
import PortfolioModel
import ReferenceData
import Reporting

struct TotalsCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "totals", abstract: "Add up amounts, exactly, by what you ask for.",
    discussion: """
      Money of two currencies or of two types of transaction is never added: currency, and with \
      the figure 'amount' the type, are keys of every sum.
      """)

  @Option(
    help: ArgumentHelp(
      "By what: one or several of \(Self.offered.map(\.rawValue).joined(separator: ", ")).",
      valueName: "dimensions"))
  var by: String

  @Option(
    help: ArgumentHelp(
      "What is added up: amount and count, or some of \(Self.measures).", valueName: "figures"))
  var measure = "amount,count"

  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var reader: LanguageOptions
  @Option(help: "How to write the totals.") var format = TableFormat.table

  private static let measures = Measure.allCases.map(\.rawValue).joined(separator: ", ")

  private static let offered: [Dimension] = [
    .funder, .agreement, .project, .country, .theme, .sector, .year, .type,
  ]

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    let dimensions = try words(by).map {
      try CommandLineWord.choice(
        $0, "dimension",
        Self.offered.reduce(into: [String: Dimension]()) { $0[$1.rawValue] = $1 })
    }
    let figures = try words(measure).map {
      try CommandLineWord.choice($0, "measure", TotalsTable.Figure.byName)
    }
    let open = try portfolio.open(terms, currency: filter.chosenCurrency())
    let context = try ReportContext(open, filter, terms)
    let totals = try TotalsTable(by: dimensions, figures: figures, context.selection)
    let (table, findings) = try totals.table(context)
    try Terminal.write(format.text(of: table, terms))
    Terminal.show(open.findings.problems + findings, terms)
    if open.findings.hasErrors { throw ExitCode(1) }
  }

  /// The words of a list, each once.
  private func words(_ list: String) -> [String] {
    list.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }
}
