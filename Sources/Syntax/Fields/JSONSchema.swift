import Foundation

/// A schema by which editors complete and check a file while it is typed (JSON Schema, draft
/// 2020-12).
///
/// Scalars may be text or what YAML's core schema makes of them: whoever writes `share: 60` means
/// a share.
public struct JSONSchema {
  private let describe: (_ record: String, FieldShape) -> String
  private var definitions: [String: Any] = [:]

  /// - Parameter describe: what a key means and how its value is written.
  public init(describe: @escaping (_ record: String, FieldShape) -> String) {
    self.describe = describe
  }

  /// The text of the schema of a file, keys sorted.
  ///
  /// - Parameter title: what the file holds.
  public mutating func text(of shape: Shape, title: String) throws -> String {
    var schema = value(of: shape)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = title
    schema["$defs"] = definitions
    let data = try JSONSerialization.data(
      withJSONObject: schema, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private mutating func value(of shape: Shape) -> [String: Any] {
    switch shape {
    case .text(let pattern):
      var value: [String: Any] = ["type": ["string", "number", "boolean"]]
      value["pattern"] = pattern
      if pattern != nil { value["type"] = ["string", "number"] }
      return value
    case .words(let words):
      return ["enum": words + words.compactMap { Int($0) } as [Any]]
    case .list(let item): return ["type": "array", "items": value(of: item)]
    case .entries(let keys, let item):
      return [
        "type": "object", "patternProperties": [keys: value(of: item)],
        "additionalProperties": false,
      ]
    case .either(let shapes): return ["anyOf": shapes.map { value(of: $0) }]
    case .record(let record):
      define(record)
      return ["$ref": "#/$defs/\(record.name)"]
    }
  }

  private mutating func define(_ record: RecordShape) {
    guard definitions[record.name] == nil else { return }
    definitions[record.name] = [String: Any]()
    let fields = record.fields()
    var properties: [String: Any] = [:]
    for field in fields {
      var property = value(of: field.shape)
      property["description"] = describe(record.name, field)
      properties[field.key] = property
    }
    let object: [String: Any] = [
      "type": "object", "properties": properties, "additionalProperties": false,
      "required": fields.filter(\.isRequired).map(\.key),
    ]
    guard let shorthand = fields.first(where: { $0.key == record.shorthand }) else {
      definitions[record.name] = object
      return
    }
    // Only a scalar can stand for the record: a mapping is the record itself.
    definitions[record.name] = ["anyOf": [object, value(of: shorthand.shape.scalar)]]
  }
}

extension Shape {
  /// What of the shape is a scalar.
  fileprivate var scalar: Shape {
    guard case .either(let shapes) = self else { return self }
    return shapes.first { if case .text = $0 { true } else { false } } ?? self
  }
}
