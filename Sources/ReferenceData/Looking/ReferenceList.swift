import PortfolioModel

/// The lists of the world, each a file that is compiled in and read when it is first asked.
public enum ReferenceList: String, CaseIterable, Sendable {
  case countries, regions, currencies, frameworks, markers, sectors
  case markerScores = "marker-scores"
  case funders = "known-funders"
  case organisationTypes = "organisation-types"
  case budgetCategories = "budget-categories"

  /// In the order of the list.
  public var entries: [ReferenceEntry] {
    switch self {
    case .countries: Countries.entries
    case .regions: Regions.entries
    case .currencies: Currencies.entries
    case .frameworks: Frameworks.entries
    case .markers: PolicyMarkers.entries
    case .markerScores: PolicyMarkers.scoreEntries
    case .sectors: Sectors.entries
    case .funders: KnownFunders.entries
    case .organisationTypes: OrganisationTypes.entries
    case .budgetCategories: BudgetCategories.entries
    }
  }
}
