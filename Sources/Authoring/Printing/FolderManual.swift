import Foundation
import PortfolioModel
import ReferenceData
import Syntax

/// The manual of the folder's language, from the same lists of fields as its reader.
public struct FolderManual {
  private let terms: Terms
  /// Records that have their table already.
  private var told: Set<String> = []

  public init(_ terms: Terms) { self.terms = terms }

  /// The whole page as Markdown.
  ///
  /// - Parameter checks: what stands on the page about checks.
  public static func text(_ terms: Terms, checks: String) -> String {
    var manual = FolderManual(terms)
    var parts = [
      "# \(terms["manual.title"])", terms["manual.introduction"], manual.overview,
      terms["manual.keys"],
    ]
    parts += FileKind.all.flatMap { manual.chapter($0) }
    return (parts + [checks]).joined(separator: "\n\n") + "\n"
  }

  /// The files of a portfolio, a line each.
  private var overview: String {
    table(
      [terms["manual.file"], terms["manual.holds"]],
      FileKind.all.map { ["`\($0.path)`", terms["file.\($0.name)"]] })
  }

  private mutating func chapter(_ kind: FileKind) -> [String] {
    var parts = ["## `\(kind.path)`", terms["file.\(kind.name)"].asSentence]
    for (path, text) in FolderExamples.complete where FileKind.of(path)?.name == kind.name {
      parts.append("```\(kind.isTable ? "csv" : "yaml")\n\(text)```")
    }
    return parts + tables(of: kind.shape, heading: kind.isTable ? terms["manual.columns"] : nil)
  }

  /// The tables of a shape's records, each once, the first under a heading of its own.
  private mutating func tables(of shape: Shape, heading: String? = nil) -> [String] {
    switch shape {
    case .record(let record):
      guard told.insert(record.name).inserted else { return [] }
      let fields = record.fields()
      var heading = "### \((heading ?? terms["record.\(record.name)"]).capitalised)"
      if let shorthand = record.shorthand {
        heading += "\n\n" + terms.text(Message("manual.shorthand", ["key": .text(shorthand)]))
      }
      let rows = fields.map { row(of: $0, in: record.name) }
      let own = table(
        [terms["manual.key"], terms["manual.meaning"], terms["manual.written"]], rows)
      return ["\(heading)\n\n\(own)"] + fields.flatMap { tables(of: $0.shape) }
    case .list(let item): return tables(of: item)
    case .either(let shapes): return shapes.first.map { tables(of: $0) } ?? []
    case .text, .words, .entries: return []
    }
  }

  private func row(of field: FieldShape, in record: String) -> [String] {
    let key = field.isRequired ? "**`\(field.key)`**" : "`\(field.key)`"
    return [key, terms["field.\(record).\(field.key)"], writing(of: field)]
  }

  /// How a value is written: its words, or what its format says.
  private func writing(of field: FieldShape) -> String {
    let list = field.shape.isList ? terms["manual.list"] + " " : ""
    switch field.shape.item {
    case .words(let words):
      return list + words.filter { Int($0) == nil }.map { "`\($0)`" }.joined(separator: ", ")
    case .record(let record): return list + terms["record.\(record.name)"]
    default:
      return list + terms.text(Message("format.\(field.format).help", ["mark": "."]))
    }
  }

  private func table(_ heading: [String], _ rows: [[String]]) -> String {
    let lines = [heading, heading.map { _ in "---" }] + rows
    return lines.map { cells in
      let escaped = cells.map { $0.replacingOccurrences(of: "|", with: "\\|") }
      return "| " + escaped.joined(separator: " | ") + " |"
    }.joined(separator: "\n")
  }

  /// What a key means and how its value is written, as editors show it.
  public static func describe(_ terms: Terms) -> (_ record: String, FieldShape) -> String {
    let manual = FolderManual(terms)
    return { record, field in
      "\(terms["field.\(record).\(field.key)"]). \(manual.writing(of: field))"
    }
  }
}

extension String {
  /// With a capital first letter, where letters have capitals.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// A phrase as a sentence of its own.
  fileprivate var asSentence: String { capitalised + "." }
}

extension Shape {
  /// Whether it is a list, or what may stand for one.
  fileprivate var isList: Bool {
    switch self {
    case .list: true
    case .either(let shapes): shapes.contains { if case .list = $0 { true } else { false } }
    default: false
    }
  }

  /// What a list is a list of; the shape itself where it is none.
  fileprivate var item: Shape {
    switch self {
    case .list(let item): item
    case .either(let shapes) where isList: shapes.last ?? self
    default: self
    }
  }
}
