import ArgumentParser
import Intake
import PortfolioModel
import ReferenceData
import Reporting

struct ListCommand: ReaderCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List projects, countries, indicators, frameworks …",
    discussion: """
      Countries and frameworks are those of the portfolio; without one, those of the world. \
      \(ReferenceListing.allCases.map(\.rawValue).joined(separator: ", ")) are the world's always.
      """)

  @ArgumentParser.Argument(help: "What to list.") var what: ListedThing
  @OptionGroup var portfolio: PortfolioOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var reader: LanguageOptions
  @Option(help: "How to write the list.") var format = TableFormat.table

  var portfolioPath: String? { try? portfolio.path() }

  func run() throws {
    switch what {
    case .world(let listing):
      try Terminal.write(format.text(of: ReferenceTable(listing.list, terms).table, terms))
    case .portfolio(let listing): try run(listing, try terms)
    }
  }

  private func run(_ listing: Listing, _ terms: Terms) throws {
    let open = try opened(listing, terms)
    let context = try ReportContext(open, filter, terms)
    try Terminal.write(format.text(of: try listing.table(context), terms))
    Terminal.showSome(of: open.problems, terms)
    Terminal.show(try context.missingTexts(), terms)
    if open.problems.hasErrors { throw ExitCode(1) }
  }

  /// The portfolio; where none is named and none can be meant, one with nothing in it but what
  /// everybody knows.
  private func opened(_ listing: Listing, _ terms: Terms) throws -> OpenPortfolio {
    guard listing.isOfTheWorld, portfolioPath == nil else {
      return try portfolio.open(terms, currency: filter.chosenCurrency())
    }
    return try OpenPortfolio.empty(asOf: portfolio.day())
  }
}

/// What can be listed: of the portfolio, or of the world alone.
enum ListedThing: ExpressibleByArgument {
  case portfolio(Listing)
  case world(ReferenceListing)

  init?(argument: String) {
    if let listing = Listing(rawValue: argument) {
      self = .portfolio(listing)
    } else if let listing = ReferenceListing(rawValue: argument) {
      self = .world(listing)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    Listing.allCases.map(\.rawValue) + ReferenceListing.allCases.map(\.rawValue)
  }
}

/// The lists of the world that no portfolio has in its own way.
enum ReferenceListing: String, CaseIterable {
  case regions, currencies, markers, sectors
  case markerScores = "marker-scores"
  case funders = "known-funders"
  case organisationTypes = "organisation-types"
  case budgetCategories = "budget-categories"

  var list: ReferenceList {
    switch self {
    case .regions: .regions
    case .currencies: .currencies
    case .markers: .markers
    case .markerScores: .markerScores
    case .sectors: .sectors
    case .funders: .funders
    case .organisationTypes: .organisationTypes
    case .budgetCategories: .budgetCategories
    }
  }
}
