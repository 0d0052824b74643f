import CReferenceData
import PortfolioModel

/// The countries and territories of ISO 3166-1 under the names of the United Nations.
public enum Countries {
  private struct Place: Sendable {
    let entry: ReferenceEntry
    /// The finest region of M49 that has the country, and the groups of countries it belongs to.
    let regions: [String]
  }

  private static let places: [String: Place] = folio_countries().rows.reduce(into: [:]) {
    let groups = $1["groups"].split(separator: " ").map(String.init)
    $0[$1["alpha2"]] = Place(
      entry: ReferenceEntry($1, code: "alpha2", alias: "alpha3"),
      regions: [$1.stated("region")].compactMap(\.self) + groups)
  }

  private static let names = NameIndex(entries)

  public static func contains(_ code: Code<Country>) -> Bool { places[code.text] != nil }

  /// The name in every language.
  public static func name(of code: Code<Country>) -> LocalizedText? {
    places[code.text]?.entry.name
  }

  public static var codes: [String] { places.keys.sorted() }

  static var entries: [ReferenceEntry] { codes.compactMap { places[$0]?.entry } }

  static func regions(of code: String) -> [String] { places[code]?.regions ?? [] }

  /// The code of the country whose code or name, in whatever language, is nearest to what was
  /// written.
  public static func code(nearestTo text: String) -> String? {
    if contains(Code(text.uppercased())) { return text.uppercased() }
    return names.code(nearestTo: text)
  }
}
