import CReferenceData
import PortfolioModel

/// The sectors of the OECD's Development Assistance Committee: purposes by codes of five digits,
/// in categories of three.
public enum Sectors {
  private static let list = ResourceList(folio_sectors())

  private static let names = NameIndex(entries.filter { $0.code.count == 5 })

  static var entries: [ReferenceEntry] { list.rows.map { ReferenceEntry($0, parent: "category") } }

  /// Whether there is such a purpose.
  public static func contains(_ code: Code<Sector>) -> Bool {
    code.text.utf8.count == 5 && list[code.text] != nil
  }

  /// The purposes and categories that a code stands for: itself, or what begins with its digits.
  public static func isKnown(_ code: String) -> Bool { list[code] != nil }

  public static var codes: [String] { list.codes }

  /// The name of a purpose or category.
  public static func name(of code: Code<Sector>) -> LocalizedText? { list[code.text]?.name }

  /// The purpose whose code or name is nearest to what was written.
  public static func code(nearestTo text: String) -> String? {
    names.code(nearestTo: text)
  }
}
