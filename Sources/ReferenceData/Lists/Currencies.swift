import CReferenceData
import PortfolioModel

/// The currencies of ISO 4217.
public enum Currencies {
  private struct Unit: Sendable {
    let currency: Currency
    let entry: ReferenceEntry
    let superseded: Day?
  }

  private static let units: [String: Unit] = folio_currencies().rows.reduce(into: [:]) {
    guard let decimals = Int($1["decimals"]) else { return }
    $0[$1["code"]] = Unit(
      currency: Currency(code: $1["code"], decimals: decimals), entry: ReferenceEntry($1),
      superseded: $1.stated("superseded").flatMap { Day($0) })
  }

  public static func currency(_ code: String) -> Currency? { units[code]?.currency }

  /// The name in every language.
  public static func name(of currency: Currency) -> LocalizedText? {
    units[currency.code]?.entry.name
  }

  /// The last day on which the currency was one.
  public static func superseded(_ currency: Currency) -> Day? { units[currency.code]?.superseded }

  public static var codes: [String] { units.keys.sorted() }

  static var entries: [ReferenceEntry] { codes.compactMap { units[$0]?.entry } }

  private static let names = NameIndex(entries)

  /// The code of the currency whose code or name, in whatever language, is nearest to what was
  /// written.
  public static func code(nearestTo text: String) -> String? {
    codes.nearest(to: text) ?? names.code(nearestTo: text)
  }
}
