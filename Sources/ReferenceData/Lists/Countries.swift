import CReferenceData
import PortfolioModel

/// The countries and territories of ISO 3166-1 under the names of the United Nations.
public enum Countries {
  private static let list = ResourceList(folio_countries(), key: "alpha2")

  private static let names = NameIndex(entries)

  public static func contains(_ code: Code<Country>) -> Bool { list[code.text] != nil }

  /// The name in every language.
  public static func name(of code: Code<Country>) -> LocalizedText? { list[code.text]?.name }

  public static var codes: [String] { list.codes }

  static var entries: [ReferenceEntry] {
    list.rows.map { ReferenceEntry($0, code: "alpha2", aliases: ["alpha3", "numeric"]) }
  }

  /// The finest region of M49 that has the country.
  static func region(of code: String) -> String? { list[code]?.stated("region") }

  /// The finest region of M49 that has the country, and the groups of countries it belongs to.
  static func regions(of code: String) -> [String] {
    guard let row = list[code] else { return [] }
    let groups = row["groups"].split(separator: " ").map(String.init)
    return [region(of: code)].compactMap(\.self) + groups
  }

  /// The code of the country whose code or name, in whatever language, is nearest to what was
  /// written.
  public static func code(nearestTo text: String) -> String? {
    if contains(Code(text.uppercased())) { return text.uppercased() }
    return names.code(nearestTo: text)
  }
}
