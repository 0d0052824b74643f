import CReferenceData
import PortfolioModel

/// The policy markers of the OECD's Development Assistance Committee, among them the Rio markers,
/// with the codes of IATI's list PolicyMarker as other names.
public enum PolicyMarkers {
  static let entries: [ReferenceEntry] = folio_markers().rows.map {
    ReferenceEntry($0, aliases: ["iati"])
  }

  private static let highest: [String: Int] = folio_markers().rows.reduce(into: [:]) {
    $0[$1["code"]] = Int($1["highest_score"])
  }

  /// The highest score that a marker can have: 2, with an action programme 3, for the health of
  /// mothers and children 4.
  public static func highestScore(of code: String) -> Int? { highest[code] }

  /// What the scores say (IATI's list PolicySignificance).
  static let scoreEntries = folio_marker_scores().rows.map { ReferenceEntry($0, code: "score") }
}
