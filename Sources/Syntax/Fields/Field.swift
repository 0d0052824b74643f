import PortfolioModel

/// One key of a record: what it is called, how it is written and where its value goes.
///
/// The term `field.<record>.<key>` says what it means.
public struct Field<Record>: Sendable {
  public let key: String
  public let need: Need
  @usableFromInline let formatName: String
  @usableFromInline let valueShape: @Sendable () -> Shape
  @usableFromInline let read: @Sendable (Node, inout Record, inout Reading) -> Void
  /// The value as it is written; `nil` where there is none.
  @usableFromInline let write: @Sendable (Record, Writing) -> Node?

  /// Whether a record can do without a field.
  public enum Need: Sendable {
    case optional
    /// Its absence is an error, and the record is kept without it.
    case required
    /// Without it there is no record.
    case essential
  }

  @inlinable
  init<Value>(
    _ key: String, _ need: Need, _ format: Format<Value>,
    _ get: @escaping @Sendable (Record) -> Value?,
    _ set: @escaping @Sendable (inout Record, Value, Position) -> Void
  ) {
    self.key = key
    self.need = need
    formatName = format.name
    valueShape = format.shape
    write = { record, writing in get(record).flatMap { format.write($0, writing) } }
    read = { node, record, reading in
      if let value = format.read(node, &reading) { set(&record, value, node.position) }
    }
  }

  private init(_ field: Self, write: @escaping @Sendable (Record, Writing) -> Node?) {
    key = field.key
    need = field.need
    formatName = field.formatName
    valueShape = field.valueShape
    read = field.read
    self.write = write
  }
}

extension Field {
  /// The field, its numbers written with all decimals of a currency: `12.50`, not `12.5`.
  public func inMinorUnits(
    of currency: @escaping @Sendable (Record) -> Currency?
  ) -> Self {
    Field(self) { [write] record, writing in
      guard let node = write(record, writing), case .scalar(let text) = node.content,
        let currency = currency(record)
      else { return write(record, writing) }
      return Node(.scalar(writing.text(text, decimals: currency.decimals)))
    }
  }
}

extension Field {
  @inlinable
  public init<Value>(
    _ key: String, _ path: WritableKeyPath<Record, Value> & Sendable, _ format: Format<Value>,
    _ need: Need = .optional
  ) {
    self.init(key, need, format) {
      $0[keyPath: path]
    } _: { record, value, _ in
      record[keyPath: path] = value
    }
  }

  @inlinable
  public init<Value>(
    _ key: String, _ path: WritableKeyPath<Record, Value?> & Sendable, _ format: Format<Value>,
    _ need: Need = .optional
  ) {
    self.init(key, need, format) {
      $0[keyPath: path]
    } _: { record, value, _ in
      record[keyPath: path] = value
    }
  }

  /// A field that keeps where its value stands.
  @inlinable
  public init<Value: Sendable>(
    _ key: String, at path: WritableKeyPath<Record, Located<Value>?> & Sendable,
    _ format: Format<Value>, _ need: Need = .optional
  ) {
    self.init(key, need, format) {
      $0[keyPath: path]?.value
    } _: { record, value, position in
      record[keyPath: path] = Located(value, at: position)
    }
  }

  /// A field with a list of values.
  @inlinable
  public init<Value>(
    _ key: String, each path: WritableKeyPath<Record, [Value]> & Sendable,
    _ format: Format<Value>, _ need: Need = .optional
  ) {
    self.init(key, need, format.list) { record in
      let values = record[keyPath: path]
      return values.isEmpty ? nil : values
    } _: { record, value, _ in
      record[keyPath: path] = value
    }
  }
}

/// The keys of a record: the one place from which reader, messages, printer, schema and manual come.
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
