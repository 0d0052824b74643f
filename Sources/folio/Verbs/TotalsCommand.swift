import ArgumentParser
import Intake
import PortfolioModel
import ReferenceData
import Reporting

struct TotalsCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "totals", abstract: "Add up amounts, exactly, by what you ask for.",
    discussion: """
      Money of two currencies or of two types of transaction is never added: currency, and with \
      the figure 'amount' the type, are keys of every sum. 'folio explain' tells what a row is \
      made of. Of IATI files no more is read, and told of, than the sums take: 'folio check' \
      looks at all of it.
      """)

  @OptionGroup var question: TotalsOptions
  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var reader: LanguageOptions
  @Flag(help: "Make the keys of the last dimension columns, of one figure.") var pivot = false
  @OptionGroup var output: OutputOptions

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    let terms = try terms
    var question = question
    if pivot { question.measure = question.measure ?? "amount" }
    let (dimensions, figures) = try (question.dimensions(), question.figures())
    let place = try output.place()
    // A table of totals needs little of a store; a document needs all of it.
    let need: OpenPortfolio.Need =
      place.takesDocument ? .all : try question.sums(filter).map { .sums($0) } ?? .some
    let open = try portfolio.open(terms, currency: filter.chosenCurrency(), for: need)
    let context = try ReportContext(open, filter, terms)
    let totals = try TotalsTable(
      by: dimensions, figures: figures, pivots: pivot, context.selection)
    let report = try AskedReport(totals, context)
    try open.store.verify()
    let cut = try place.write(report.table, terms) {
      try report.document(
        of: "totals", asked: question.words + (pivot ? " --pivot" : ""), version: Folio.version)
    }
    Terminal.showSome(of: open.problems, terms)
    Terminal.show(report.findings + cut, terms)
    if open.problems.hasErrors { throw ExitCode(1) }
  }
}
