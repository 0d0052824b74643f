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

  /// The groups by which a portfolio's countries are divided: its own, of which several may have a
  /// country, or, where it has none, the finest of M49, of which one has each.
  public static func dividing(in settings: PortfolioSettings) -> [Region] {
    guard settings.regions.isEmpty else { return settings.regions }
    let finest = Countries.codes.reduce(into: [String: [Code<Country>]]()) { regions, code in
      guard let region = Countries.region(of: code) else { return }
      regions[region, default: []].append(Code(code))
    }
    return finest.keys.sorted().map {
      Region(code: Code($0), title: LocalizedText([:]), countries: finest[$0] ?? [])
    }
  }
}
