/// What can be told of a value before it is read: what schemas and manuals are made of.
public indirect enum Shape: Sendable {
  /// Plain text that matches a pattern (ECMA-262); without one, any text.
  case text(pattern: String? = nil)
  /// One of several words.
  case words([String])
  case list(Shape)
  case record(RecordShape)
  /// Keys that match a pattern, each with such a value.
  case entries(keys: String, Shape)
  case either([Shape])
}

/// The keys of a record. They are a closure, as records may hold records of their own kind.
public struct RecordShape: Sendable {
  public let name: String
  /// The key whose value may stand for the whole record.
  public let shorthand: String?
  public let fields: @Sendable () -> [FieldShape]
}

/// One key of a record: what it is called, whether it is needed and how its value is written.
public struct FieldShape: Sendable {
  public let key: String
  /// Whether its absence is an error.
  public let isRequired: Bool
  /// The name of the format, whose terms say what the value is and how to write it.
  public let format: String
  public let shape: Shape
}

extension FieldList {
  public var shape: RecordShape {
    RecordShape(name: name, shorthand: shorthand) { fields.map(\.shape) }
  }
}

extension Field {
  var shape: FieldShape {
    FieldShape(
      key: key, isRequired: need != .optional, format: formatName, shape: valueShape())
  }
}
