import CReferenceData
import PortfolioModel

/// The kinds of organisations of IATI's list OrganisationType.
public enum OrganisationTypes {
  private static let list = ResourceList(folio_organisation_types())

  private static let names = NameIndex(entries)

  static var entries: [ReferenceEntry] { list.rows.map { ReferenceEntry($0) } }

  public static var codes: [String] { list.codes }

  public static func contains(_ code: Code<OrganisationType>) -> Bool { list[code.text] != nil }

  public static func name(of code: Code<OrganisationType>) -> LocalizedText? {
    list[code.text]?.name
  }

  /// The kind whose code or name is nearest to what was written.
  public static func code(nearestTo text: String) -> String? { names.code(nearestTo: text) }
}
