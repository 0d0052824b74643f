import PortfolioModel

/// One cell of the division of a project's money: country × theme × sector.
public struct DivisionCell: Hashable, Sendable {
  public let project: String
  public let country: String
  public let theme: String
  public let sector: String
}

/// The cells of a project with their weights.
final class Cells {
  let cells: [DivisionCell]
  let weights: [Int128]
  /// Under which numbers the cells are kept; none as long as no fact stands in them.
  var numbers: [Int64] = []

  init(_ cells: [DivisionCell], _ weights: [Int128]) {
    self.cells = cells
    self.weights = weights
  }
}

/// Divides amounts by the shares of their projects.
///
/// An amount of several projects is divided among them first; then each part among all cells
/// country × theme × sector of its project, the weights multiplied. Either way the parts add up.
struct Division {
  private var projects: [String: Shares] = [:]
  private var divided: [Key: Cells] = [:]
  /// The cells of projects by nothing but their own shares, which are the same on all days.
  private var dividedPlainly: [String: Cells] = [:]

  /// What divides the money of a project.
  private struct Shares {
    let countries: [CountryShare]
    let themes: [ThemeShare]
    let sectors: [SectorShare]
    /// Whether they hold for a time.
    let areDated: Bool

    init(_ project: Project) {
      countries = project.implementingCountries
      (themes, sectors) = (project.themes, project.sectors)
      areDated =
        project.countries.contains { $0.from != nil || $0.to != nil }
        || themes.contains { $0.from != nil || $0.to != nil }
        || sectors.contains { $0.from != nil || $0.to != nil }
    }
  }

  private struct Key: Hashable {
    let project: String
    let country: String?
    let theme: String?
    let sector: String?
    let day: Day?
    let isWholeLife: Bool
  }

  /// What decides on the cells of an amount: its projects with their weights, the country, theme
  /// and sector that replace theirs, and the day whose shares hold.
  struct Basis {
    var projects: [(project: String, weight: Int128)]
    var country: String?
    var theme: String?
    var sector: String?
    /// The day whose shares hold.
    var day: Day
    /// Whether the amount is a grant or a budget, which shares of other days divide where none
    /// hold on the day.
    var isWholeLife = false
  }

  mutating func add(_ project: Project) { projects[project.code.text] = Shares(project) }

  /// How many projects there are.
  var count: Int { projects.count }

  func contains(_ project: String) -> Bool { projects[project] != nil }

  /// The projects of an amount with their weights, each with its cells.
  mutating func division(of basis: Basis) -> [Part] {
    basis.projects.map {
      Part(project: $0.project, weight: $0.weight, cells: cells(of: $0.project, basis))
    }
  }

  /// A project's part of an amount.
  struct Part {
    let project: String
    let weight: Int128
    let cells: Cells
  }

  /// The minor units of an amount's parts, in the order of its cells.
  mutating func parts(of money: Money, _ basis: Basis) -> [Int64] {
    money.minorUnits(ofParts: division(of: basis))
  }

  /// The cells of an amount.
  mutating func cells(of basis: Basis) -> [DivisionCell] {
    division(of: basis).flatMap(\.cells.cells)
  }

  private mutating func cells(of project: String, _ basis: Basis) -> Cells {
    let isPlain =
      basis.country == nil && basis.theme == nil && basis.sector == nil && !basis.isWholeLife
    if isPlain, let cells = dividedPlainly[project] { return cells }
    let shares = projects[project]
    let key = Key(
      project: project, country: basis.country, theme: basis.theme, sector: basis.sector,
      day: shares?.areDated ?? false ? basis.day : nil, isWholeLife: basis.isWholeLife)
    if let cells = divided[key] { return cells }
    let places = Self.claims(key.country, shares?.countries, key)
    let themes = Self.claims(key.theme, shares?.themes, key)
    let sectors = Self.claims(key.sector, shares?.sectors, key)
    let cells = places.flatMap { place in
      themes.flatMap { theme in
        sectors.map { sector in
          (
            DivisionCell(
              project: project, country: place.0, theme: theme.0, sector: sector.0),
            place.1 * theme.1 * sector.1
          )
        }
      }
    }
    let made = Cells(cells.map(\.0), cells.map(\.1))
    if isPlain, key.day == nil { dividedPlainly[project] = made } else { divided[key] = made }
    return made
  }

  /// The amount's own part, else the project's shares; where none is claimed, it is not stated.
  private static func claims<Share: DatedShare, Entity>(
    _ own: String?, _ shares: [Share]?, _ key: Key
  ) -> [(String, Int128)] where Share.Part == Code<Entity> {
    if let own { return [(own, 1)] }
    guard let shares, !shares.isEmpty else { return [(Gap.notStated, 1)] }
    let day = key.isWholeLife ? key.day.map { shares.dayWithShares(nearest: $0) } : key.day
    return shares.partition(on: day).cells.map { ($0.part?.text ?? Gap.unallocated, $0.weight) }
  }
}

extension Money {
  /// The minor units of its parts, in the order of the cells: divided among the projects first.
  func minorUnits(ofParts parts: [Division.Part]) -> [Int64] {
    guard parts.count > 1 else { return parts.first.map { minorUnits(of: $0.cells) } ?? [] }
    return zip(parts, split(by: parts.map(\.weight))).flatMap { part, money in
      money.minorUnits(of: part.cells)
    }
  }

  private func minorUnits(of cells: Cells) -> [Int64] {
    cells.weights.count == 1 ? [minorUnits] : split(by: cells.weights).map(\.minorUnits)
  }
}
