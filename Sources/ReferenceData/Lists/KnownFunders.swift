import CReferenceData
import PortfolioModel

/// Funders that many organisations have, under the identifiers of IATI's list of publishers.
public enum KnownFunders {
  /// Under their identifiers; those that have none, under their short names.
  static let entries: [ReferenceEntry] = folio_funders().rows.map { row in
    ReferenceEntry(
      code: row.stated("identifier") ?? row["short"], name: row.name,
      aliases: (row.stated("identifier") == nil ? [] : [row["short"]]) + row.aliases,
      parent: row.stated("type"), unofficial: row.unofficial)
  }

  private static let byName: [String: ReferenceEntry] = entries.reduce(into: [:]) {
    for name in [$1.code] + $1.names where $0[name.folded] == nil { $0[name.folded] = $1 }
  }

  /// The name in every language of the funder that has one of some names or identifiers, case and
  /// accents aside.
  public static func name(ofOneCalled names: [String]) -> LocalizedText? {
    names.lazy.compactMap { byName[$0.folded]?.name }.first
  }
}
