import DocumentModel
import PortfolioModel
import ReferenceData

/// Entries of the lists of the world as a table.
public struct ReferenceTable: Sendable {
  private let terms: Terms
  private let columns: [Column]
  private let rows: [Row]

  /// A whole list.
  public init(_ list: ReferenceList, _ terms: Terms) {
    self.terms = terms
    columns = Self.columns(
      ["code", "name", "other_names", "parent", "until", "naming"], terms)
    rows = list.entries.map { entry in
      Row(
        [
          .code(entry.code), Self.name(of: entry, terms),
          .text(entry.aliases.joined(separator: terms["list.separator"])),
          entry.parent.map { .code($0) } ?? .blank,
          entry.until.map { .date(PartialDate($0)) } ?? .blank, Self.naming(of: entry, terms),
        ].map { Cell($0) })
    }
  }

  /// What was found, whatever list it stands in.
  public init(_ matches: [ReferenceSearch.Match], _ terms: Terms) {
    self.terms = terms
    columns = Self.columns(["list", "code", "name", "naming"], terms)
    rows = matches.map { match in
      Row(
        [
          .text(terms["list.\(match.list.rawValue)"]), .code(match.entry.code),
          Self.name(of: match.entry, terms), Self.naming(of: match.entry, terms),
        ].map { Cell($0) })
    }
  }

  public var table: Table { Table(id: "reference", title: "", columns: columns, rows: rows) }

  private static func columns(_ ids: [String], _ terms: Terms) -> [Column] {
    ids.map { id in
      Column(id: id, heading: terms["column.\(id)"], kind: kinds[id] ?? .text)
    }
  }

  private static let kinds: [String: Column.Kind] = [
    "code": .code, "parent": .code, "until": .date,
  ]

  /// The name in the reader's language, else in English, else nothing but the code.
  private static func name(of entry: ReferenceEntry, _ terms: Terms) -> Value {
    let name = entry.name.text(in: terms.language)
    return name.isEmpty ? .code(entry.code) : .text(name)
  }

  /// Whether the name is another than the one its publisher gives it in the reader's language.
  private static func naming(of entry: ReferenceEntry, _ terms: Terms) -> Value {
    if entry.name.written(in: terms.language) == nil { return .text(terms["naming.other"]) }
    return entry.unofficial.contains(terms.language.base)
      ? .text(terms["naming.unofficial"]) : .blank
  }
}
