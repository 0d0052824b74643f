import CReferenceData
import PortfolioModel

/// The currencies of ISO 4217.
public enum Currencies {
  private static let byCode: [String: Currency] = folio_currencies().rows.reduce(into: [:]) {
    if let decimals = Int($1[1]) { $0[$1[0]] = Currency(code: $1[0], decimals: decimals) }
  }

  public static func currency(_ code: String) -> Currency? { byCode[code] }

  public static var codes: [String] { byCode.keys.sorted() }
}
