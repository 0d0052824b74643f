import ArgumentParser
import Foundation
import Intake
import PortfolioModel
import ReferenceData
import Reporting

/// Which portfolio, and as of which day.
struct PortfolioOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The portfolio: its folder, a file that 'folio load' wrote, an IATI file, a folder of those, \
      or - for standard input. Without it, the only folder under portfolios/.
      """,
      valueName: "path"))
  var portfolio: String?

  @Option(
    help: ArgumentHelp(
      "The day as of which the portfolio is seen. Without it, today.", valueName: "day"))
  var asOf: String?

  func path() throws -> String {
    if let portfolio { return portfolio }
    let folders = Self.folders
    if folders.count == 1 { return "portfolios/" + folders[0] }
    throw Refusal(
      .misuse, Message(folders.isEmpty ? "no-portfolio" : "several-portfolios"),
      remedy: folders.isEmpty
        ? Message("no-portfolio.help")
        : Message("several-portfolios.help", ["names": .list(folders.map { .text($0) })]))
  }

  private static var folders: [String] {
    let files = FileManager.default
    return ((try? files.contentsOfDirectory(atPath: "portfolios")) ?? []).sorted()
      .filter { files.fileExists(atPath: "portfolios/\($0)/portfolio.yaml") }
  }

  func day() throws -> Day {
    try asOf.map { try CommandLineWord.day($0, option: "--as-of") } ?? Self.today
  }

  /// The day of the machine's clock.
  static var today: Day {
    let today = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return Day(year: today.year ?? 1, month: today.month ?? 1, day: today.day ?? 1) ?? .distantPast
  }

  func open(
    _ terms: Terms, currency: Currency? = nil, for need: OpenPortfolio.Need = .all
  ) throws -> OpenPortfolio {
    let (path, day) = (try path(), try day())
    return try Terminal.during("reading", terms) {
      try OpenPortfolio(path: path, asOf: day, currency: currency, for: need)
    }
  }
}
