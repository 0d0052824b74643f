import CReferenceData
import PortfolioModel

/// The regions of the United Nations' M49, each with all its countries.
public enum Regions {
  /// In the order of their codes.
  public static let all: [Region] = {
    let rows = folio_regions().rows
    let parents = rows.reduce(into: [String: String]()) { $0[$1[0]] = $1[2] }
    var countries: [String: [Code<Country>]] = [:]
    for country in Countries.codes {
      var region = Countries.region(of: country)
      while let code = region, !code.isEmpty {
        countries[code, default: []].append(Code(country))
        region = parents[code]
      }
    }
    return rows.map { row in
      Region(
        code: Code(row[0]), title: LocalizedText(row[1], in: .english),
        countries: countries[row[0]] ?? [])
    }
  }()

  /// The regions of a portfolio: its own, which take the place of others under their codes, and
  /// those of M49.
  public static func all(in settings: PortfolioSettings) -> [Region] {
    let own = settings.regions
    return own + all.filter { region in !own.contains { $0.code == region.code } }
  }
}
