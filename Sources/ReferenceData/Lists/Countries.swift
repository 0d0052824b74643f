import CReferenceData
import PortfolioModel
import Syntax

/// The countries and territories of ISO 3166-1 under the names of the United Nations.
public enum Countries {
  private static let names: [String: String] = folio_countries().rows.reduce(into: [:]) {
    $0[$1[0]] = $1[1]
  }

  public static func contains(_ code: Code<Country>) -> Bool { names[code.text] != nil }

  public static func name(of code: Code<Country>) -> String? { names[code.text] }

  public static var codes: [String] { names.keys.sorted() }

  /// The code of the country whose code or name is nearest to what was written.
  public static func code(nearestTo text: String) -> String? {
    if let code = names.first(where: { $0.value.lowercased() == text.lowercased() })?.key {
      return code
    }
    if text.utf8.count <= 3 { return codes.contains(text.uppercased()) ? text.uppercased() : nil }
    guard let name = names.values.sorted().nearest(to: text) else { return nil }
    return names.first { $0.value == name }?.key
  }
}
