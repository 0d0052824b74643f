import DocumentModel
import Foundation
import PortfolioModel

extension Printer {
  /// The whole document as data: stable English keys, exact decimals as text, days as ISO 8601.
  public static let json = Printer(ending: "json") { document, file in
    try file.write(try document.json())
    return []
  }
}

extension Document {
  /// The document as JSON.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(try JSONValue(self)), as: UTF8.self) + "\n"
  }
}

/// A value of JSON.
enum JSONValue: Encodable {
  case text(String)
  case integer(Int)
  case truth(Bool)
  case null
  case list([JSONValue])
  case object([String: JSONValue])

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text.withoutIsolates)
    case .integer(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .null: try container.encodeNil()
    case .list(let values): try container.encode(values)
    case .object(let values): try container.encode(values)
    }
  }
}

extension JSONValue {
  init(_ document: Document) throws {
    let identity = document.identity
    self = .object([
      "report": .text(identity.report), "title": .text(identity.title),
      "organisation": .text(identity.organisation), "language": .text(identity.language.code),
      "as_of": .text(identity.asOf.isoText), "fingerprint": .text(identity.fingerprint),
      "folio": .text(identity.version),
      "sections": .list(
        try document.sections.map { section in
          .object([
            "id": .text(section.id), "title": .text(section.title),
            "blocks": .list(try section.blocks.compactMap { try JSONValue($0, in: document) }),
          ])
        }),
    ])
  }

  /// A block; `nil` for the contents, which the sections say themselves.
  private init?(_ block: Block, in document: Document) throws {
    switch block {
    case .contents: return nil
    case .cover(let facts): self = .object(["block": .text("cover"), "facts": .list(facts)])
    case .facts(let title, let facts):
      self = .object(["block": .text("facts"), "title": .text(title), "facts": .list(facts)])
    case .table(let table): self = .object(JSONValue.members(of: table))
    case .chart(let chart): self = .object(JSONValue.members(of: chart))
    case .prose(let title, let sentences):
      self = .object([
        "block": .text("prose"), "title": .text(title), "text": .texts(sentences),
      ])
    case .proofs(let title, let proofs):
      let tables = document.tablesByID
      self = .object([
        "block": .text("proofs"), "title": .text(title),
        "proofs": .list(try proofs.map { try JSONValue($0, in: tables) }),
      ])
    }
  }

  private static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

  private static func list(_ facts: [Fact]) -> JSONValue {
    .list(
      facts.map { fact in
        .object([
          "label": .text(fact.label), "values": .list(fact.values.map { JSONValue($0) }),
        ])
      })
  }

  /// A proof with both sides, and whether they agree.
  private init(_ proof: Proof, in tables: [String: Table]) throws {
    let sides = try proof.sides(in: tables)
    self = .object([
      "label": .text(proof.label), "left": JSONValue(sides.left), "right": JSONValue(sides.right),
      "difference": sides.difference.map { JSONValue(.money($0)) } ?? .null,
      "agrees": .truth(sides.difference?.minorUnits == 0),
    ])
  }

  private static func members(of chart: Chart) -> [String: JSONValue] {
    [
      "block": .text("chart"), "id": .text(chart.id), "title": .text(chart.title),
      "kind": .text(chart.kind.rawValue), "table": .text(chart.table),
      "categories": .text(chart.categories), "series": .texts(chart.series),
      "category_title": .text(chart.categoryTitle), "unit": .text(chart.unit),
      "alternative": .text(chart.alternative),
    ]
  }
}
