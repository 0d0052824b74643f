import PortfolioModel

/// Something that a list of the world knows by a code.
public struct ReferenceEntry: Sendable {
  public let code: String
  public let name: LocalizedText
  /// Other names and identifiers, in whatever language.
  public let aliases: [String]
  /// The code of what it belongs to, such as a sector's category.
  public let parent: String?
  /// Languages whose name here is a translation that its publisher has not made or confirmed.
  public let unofficial: Set<Language>
}

extension ReferenceEntry {
  init(_ row: ResourceRow, code: String = "code", parent: String = "parent", alias: String = "") {
    self.code = row[code]
    name = row.name
    aliases = row.aliases + [row.stated(alias)].compactMap(\.self)
    self.parent = row.stated(parent)
    unofficial = row.unofficial
  }
}
