import ArgumentParser
import Authoring
import Foundation
import PortfolioModel
import Publishing
import ReferenceData

struct RatesImportCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring published exchange rates into a portfolio.",
    discussion: """
      Reads the euro history of the European Central Bank (eurofxref-hist.csv), the month-end table \
      of the International Monetary Fund, the export of the United Nations' operational rates, and \
      plain CSV in the columns of rates/*.csv; which of them a file is, is seen from what it holds. \
      Writes rates/ecb.csv, rates/imf.csv or rates/un.csv in the portfolio, whole or not at all: \
      the same file twice changes nothing, and a corrected one says what it changes. What cannot be \
      read is left out and told of; exit code 1 where anything is.
      """)

  @ArgumentParser.Argument(help: "The files, as they are published.") var files: [String]
  @Option(help: ArgumentHelp("The portfolio's folder.", valueName: "path")) var into: String
  @Option(
    help: ArgumentHelp(
      "What the files are: \(RateImport.layouts.joined(separator: ", ")). Without it, what they "
        + "look like.", valueName: "layout"))
  var format: String?
  @Option(help: ArgumentHelp("Who publishes the rates.", valueName: "name")) var source: String?
  @Option(
    help: ArgumentHelp(
      "The name of the file in rates/, without its ending.", valueName: "name"))
  var name: String?
  @Option(
    help: ArgumentHelp(
      "Only these currencies, or: all. Without it, those that the portfolio uses.",
      valueName: "codes"))
  var currencies: String?
  @Option(help: ArgumentHelp("Only rates of this day and later.", valueName: "day"))
  var from: String?
  @Option(
    help: ArgumentHelp(
      "How the files write days, where that can be misread: d/M/yyyy, M/d/yyyy …",
      valueName: "form"))
  var dates: String?
  @Flag(help: "Only say what would change; nothing is written.") var dryRun = false
  @OptionGroup var reader: LanguageOptions

  var portfolioPath: String? { into }

  func run() throws {
    let terms = try terms
    let result = try RateImport(of: files, into: into, options())
    let report = RateImportReport(result, terms, portfolio: into)
    if !dryRun { try write(result) }
    try Terminal.write(report.text(isDry: dryRun))
    Terminal.show(result.findings, terms)
    if result.findings.hasErrors { throw ExitCode(1) }
  }

  private func options() throws -> RateImport.Options {
    var options = RateImport.Options()
    options.layout = try format.map {
      try CommandLineWord.choice(
        $0, "rate-layout", RateImport.layouts.reduce(into: [:]) { $0[$1] = $1 })
    }
    options.source = source
    options.name = name
    options.wantsAll = currencies == "all"
    if let currencies, !options.wantsAll {
      options.currencies = Set(
        try currencies.split(separator: ",").map {
          try CommandLineWord.currency($0.filter { !$0.isWhitespace }).code
        })
    }
    options.from = try from.map { try CommandLineWord.day($0, option: "--from") }
    options.dates = dates
    return options
  }

  private func write(_ result: RateImport) throws {
    for file in result.files where file.isChanged {
      guard let text = file.text else { continue }
      try? FileManager.default.createDirectory(
        atPath: into + "/rates", withIntermediateDirectories: true)
      try OutputFile(path: into + "/" + file.path).write(text)
    }
  }
}
