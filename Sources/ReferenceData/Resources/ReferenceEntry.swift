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
  /// The last day on which it was one, as a currency that was superseded.
  public var until: Day?
}

extension ReferenceEntry {
  /// - Parameters: the columns of the code, of what it belongs to and of further names.
  init(
    _ row: ResourceRow, code: String = "code", parent: String = "parent", aliases: [String] = []
  ) {
    self.code = row[code]
    name = row.name
    self.aliases = row.aliases + aliases.compactMap { row.stated($0) }
    self.parent = row.stated(parent)
    unofficial = row.unofficial
    until = row.stated("superseded").flatMap { Day($0) }
  }
}
