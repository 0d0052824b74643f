import CReferenceData
import PortfolioModel
import Syntax

extension FolioResource {
  var content: [UInt8] { Array(UnsafeBufferPointer(start: bytes, count: size)) }

  /// The rows of a CSV resource under its heading.
  var rows: [ResourceRow] {
    let rows = CSVReader(content).map { $0.cells.map(\.text) }
    let columns = (rows.first ?? []).enumerated().reduce(into: [:]) { $0[$1.element] = $1.offset }
    return rows.dropFirst().map { ResourceRow(cells: $0, columns: columns) }
  }
}

/// A row of a list that is compiled in.
struct ResourceRow: Sendable {
  fileprivate let cells: [String]
  fileprivate let columns: [String: Int]

  /// What stands in a column; empty where the list has no such column.
  subscript(column: String) -> String { columns[column].map { cells[$0] } ?? "" }

  /// What stands in a column, where anything does.
  func stated(_ column: String) -> String? { self[column].isEmpty ? nil : self[column] }

  /// The name in every language in which there is one.
  var name: LocalizedText {
    LocalizedText(
      Language.spoken.reduce(into: [:]) { texts, language in
        texts[language] = stated(language.code)
      })
  }

  /// Other names, in whatever language.
  var aliases: [String] { (stated("aliases") ?? "").split(separator: "|").map(String.init) }

  /// Languages whose name here is a translation that its publisher has not made or confirmed.
  var unofficial: Set<Language> {
    Set((stated("unofficial") ?? "").split(separator: " ").map { Language(code: String($0)) })
  }
}
