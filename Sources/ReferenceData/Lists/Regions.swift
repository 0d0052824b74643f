import CReferenceData
import PortfolioModel

/// The regions of the United Nations' M49 and groups such as the least developed countries, each
/// with all its countries.
public enum Regions {
  static let entries: [ReferenceEntry] = folio_regions().rows.map { ReferenceEntry($0) }

  /// Those of M49 in the order of their codes, then the groups.
  public static let all: [Region] = {
    let parents = entries.reduce(into: [String: String]()) { $0[$1.code] = $1.parent }
    var countries: [String: [Code<Country>]] = [:]
    for country in Countries.codes {
      for finest in Countries.regions(of: country) {
        var region: String? = finest
        while let code = region {
          countries[code, default: []].append(Code(country))
          region = parents[code]
        }
      }
    }
    return entries.map {
      Region(code: Code($0.code), title: $0.name, countries: countries[$0.code] ?? [])
    }
  }()

  /// The regions of a portfolio: its own, which take the place of others under their codes, and
  /// those of the world.
  public static func all(in settings: PortfolioSettings) -> [Region] {
    let own = settings.regions
    return own + all.filter { region in !own.contains { $0.code == region.code } }
  }
}
