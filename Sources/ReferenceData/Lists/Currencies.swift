import CReferenceData
import PortfolioModel

/// The currencies of ISO 4217.
public enum Currencies {
  private static let list = ResourceList(folio_currencies())

  private static let byCode: [String: Currency] = list.rows.reduce(into: [:]) {
    guard let decimals = Int($1["decimals"]) else { return }
    $0[$1["code"]] = Currency(code: $1["code"], decimals: decimals)
  }

  public static func currency(_ code: String) -> Currency? { byCode[code] }

  /// The name in every language.
  public static func name(of currency: Currency) -> LocalizedText? { list[currency.code]?.name }

  /// The last day on which it was a currency; `nil` for one that still is.
  public static func until(_ code: String) -> Day? { lastDays[code] }

  private static let lastDays: [String: Day] = list.rows.reduce(into: [:]) {
    $0[$1["code"]] = $1.stated("superseded").flatMap { Day($0) }
  }

  public static var codes: [String] { list.codes }

  static var entries: [ReferenceEntry] { list.rows.map { ReferenceEntry($0) } }

  private static let names = NameIndex(entries)

  /// The code of the currency whose code or name, in whatever language, is nearest to what was
  /// written.
  public static func code(nearestTo text: String) -> String? {
    codes.nearest(to: text) ?? names.code(nearestTo: text)
  }
}
