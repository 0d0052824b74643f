import ArgumentParser
import Intake
import PortfolioModel
import Reporting
import Store

/// What is added up, and by what.
struct TotalsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "By what: one or several of \(Self.dimensionNames).", valueName: "dimensions"))
  var by: String

  @Option(
    help: ArgumentHelp(
      """
      What is added up: amount, count, or some of \(Self.figureNames). Without it amount and count, \
      of a pivot the amount.
      """, valueName: "figures"))
  var measure: String?

  private static let dimensionNames = Dimension.offered.map(\.rawValue).joined(separator: ", ")

  private static let figureNames = TotalsTable.Figure.all.dropFirst(2).map(\.name)
    .joined(separator: ", ")

  private static let usual = "amount,count"

  func dimensions() throws -> [Dimension] {
    try Self.list(by).map {
      try CommandLineWord.choice(
        $0, "dimension",
        Dimension.offered.reduce(into: [String: Dimension]()) { $0[$1.rawValue] = $1 })
    }
  }

  func figures() throws -> [TotalsTable.Figure] {
    try Self.list(measure ?? Self.usual).map {
      try CommandLineWord.choice($0, "measure", TotalsTable.Figure.byName)
    }
  }

  /// The sums of transactions that answer the question; `nil` where it takes more.
  func sums(_ filter: FilterOptions) throws -> Store.Sums? {
    let (figures, dimensions) = (try figures(), Set(try dimensions()))
    guard figures.allSatisfy({ $0 == .amount || $0 == .count }), filter.currency == nil else {
      return nil
    }
    // All sums tell funders apart: `--funder` is none of the filters that are looked at.
    let ofAll: Set<Dimension> = [.funder, .funderType, .type, .year]
    if dimensions.isSubset(of: ofAll), filter.used.isSubset(of: [.type]) { return .ofAll }
    return dimensions.isSubset(of: ofAll.union([.project, .status]))
      && filter.used.isSubset(of: [.type, .project, .status]) ? .byProject : nil
  }

  /// The options as they are written.
  var words: String {
    let (dimensions, figures) = (Self.list(by), Self.list(measure ?? Self.usual))
    return "--by \(dimensions.joined(separator: ",")) --measure \(figures.joined(separator: ","))"
  }

  /// The words of a list, each once.
  private static func list(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }.firstOfEach
  }
}
