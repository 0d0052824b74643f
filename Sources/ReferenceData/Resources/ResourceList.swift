import CReferenceData
import PortfolioModel

/// A list that is compiled in: its rows as text, found by code. What a row says is made of it when
/// it is asked for.
struct ResourceList: Sendable {
  let rows: [ResourceRow]
  private let places: [String: Int]
  private let key: String

  /// - Parameter key: the column of the codes.
  init(_ resource: FolioResource, key: String = "code") {
    rows = resource.rows
    self.key = key
    places = rows.indices.reduce(into: [:]) { [rows] in $0[rows[$1][key]] = $1 }
  }

  subscript(code: String) -> ResourceRow? { places[code].map { rows[$0] } }

  var codes: [String] { rows.map { $0[key] }.sorted() }
}
