import PortfolioModel

/// One key of a record: what it is called, how it is written and where its value goes.
///
/// The term `field.<record>.<key>` says what it means.
public struct Field<Record>: Sendable {
  public let key: String
  public let need: Need
  let read: @Sendable (Node, inout Record, inout Reading) -> Void

  /// Whether a record can do without a field.
  public enum Need: Sendable {
    case optional
    /// Its absence is an error, and the record is kept without it.
    case required
    /// Without it there is no record.
    case essential
  }

  init<Value>(
    _ key: String, _ need: Need, _ format: Format<Value>,
    _ set: @escaping @Sendable (inout Record, Value, Position) -> Void
  ) {
    self.key = key
    self.need = need
    read = { node, record, reading in
      if let value = format.read(node, &reading) { set(&record, value, node.position) }
    }
  }
}

extension Field {
  public init<Value>(
    _ key: String, _ path: WritableKeyPath<Record, Value> & Sendable, _ format: Format<Value>,
    _ need: Need = .optional
  ) {
    self.init(key, need, format) { record, value, _ in record[keyPath: path] = value }
  }

  public init<Value>(
    _ key: String, _ path: WritableKeyPath<Record, Value?> & Sendable, _ format: Format<Value>,
    _ need: Need = .optional
  ) {
    self.init(key, need, format) { record, value, _ in record[keyPath: path] = value }
  }

  /// A field that keeps where its value stands.
  public init<Value: Sendable>(
    _ key: String, at path: WritableKeyPath<Record, Located<Value>?> & Sendable,
    _ format: Format<Value>, _ need: Need = .optional
  ) {
    self.init(key, need, format) { record, value, position in
      record[keyPath: path] = Located(value, at: position)
    }
  }

  /// A field with a list of values.
  public init<Value>(
    _ key: String, each path: WritableKeyPath<Record, [Value]> & Sendable,
    _ format: Format<Value>, _ need: Need = .optional
  ) {
    self.init(key, need, format.list) { record, value, _ in record[keyPath: path] = value }
  }
}

/// The keys of a record: the one place from which reader and messages come.
public struct FieldList<Record: Sendable>: Sendable {
  /// The record's name in terms: `record.<name>` says what it is.
  public let name: String
  public let fields: [Field<Record>]
  /// The record before anything is read.
  public let blank: Record
  /// The key whose value may stand for the whole record.
  public let shorthand: String?

  public init(
    _ name: String, blank: Record, shorthand: String? = nil, _ fields: [Field<Record>]
  ) {
    self.name = name
    self.blank = blank
    self.shorthand = shorthand
    self.fields = fields
  }

  public var keys: [String] { fields.map(\.key) }
}
