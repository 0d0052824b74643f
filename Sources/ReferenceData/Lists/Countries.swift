import CReferenceData
import PortfolioModel
import Syntax

/// The countries and territories of ISO 3166-1 under the names of the United Nations.
public enum Countries {
  private struct Entry {
    let name: String
    /// The finest region of M49 that has the country; empty where none has.
    let region: String
  }

  private static let entries: [String: Entry] = folio_countries().rows.reduce(into: [:]) {
    $0[$1[0]] = Entry(name: $1[1], region: $1[2])
  }

  public static func contains(_ code: Code<Country>) -> Bool { entries[code.text] != nil }

  public static func name(of code: Code<Country>) -> String? { entries[code.text]?.name }

  public static var codes: [String] { entries.keys.sorted() }

  static func region(of code: String) -> String? { entries[code]?.region }

  /// The code of the country whose code or name is nearest to what was written.
  public static func code(nearestTo text: String) -> String? {
    if let code = entries.first(where: { $0.value.name.lowercased() == text.lowercased() })?.key {
      return code
    }
    if text.utf8.count <= 3 { return codes.contains(text.uppercased()) ? text.uppercased() : nil }
    guard let name = entries.values.map(\.name).sorted().nearest(to: text) else { return nil }
    return entries.first { $0.value.name == name }?.key
  }
}
