import PortfolioModel
import Syntax

extension FolderReader {
  /// What the one record of a YAML file makes, with where its fields stand.
  mutating func record<Record, Value>(
    _ file: String, _ list: FieldList<Record>, _ made: (Record) -> (inout Reading) -> Value
  ) -> Sourced<Value>? {
    var reading = reading(of: file)
    defer { finish(reading) }
    guard let bytes = files.bytes(of: file, &reading),
      let node = YAMLParser.parse(bytes, &reading), let record = list.read(node, &reading)
    else { return nil }
    let value = made(record)(&reading)
    let origin = Origin(place: reading.place(node.position), fields: reading.places)
    return Sourced(value, from: origin)
  }

  /// The records of a YAML file that holds a list of them.
  func records<Record>(
    _ file: String, _ format: Format<[Sourced<Record>]>, _ reading: inout Reading
  ) -> [Sourced<Record>]? {
    guard let bytes = files.bytes(of: file, &reading),
      let node = YAMLParser.parse(bytes, &reading)
    else { return nil }
    return format.read(node, &reading)
  }
}

extension Format {
  /// A list of records, each with where it stands.
  init<Record>(_ name: String, of list: FieldList<Record>) where Value == [Sourced<Record>] {
    let sourced = Format<Sourced<Record>>(list.name, shape: list.format.shape) { node, reading in
      let origin = Origin(place: reading.place(node.position))
      return list.read(node, &reading).map { Sourced($0, from: origin) }
    } write: { record, writing in
      list.written(record.value, writing)
    }
    self.init(
      name, shape: sourced.list.shape, read: sourced.list.read, write: sourced.list.write)
  }
}

extension FieldList<SettingsRecord> {
  /// The portfolio's language, which the texts before it in the file depend on already.
  static func language(of node: Node) -> Language? { value(of: "language", .language, in: node) }

  /// The decimal mark, which the numbers of the file depend on as those of all others do.
  static func decimalMark(of node: Node) -> Unicode.Scalar? {
    value(of: "decimal_mark", .decimalMark, in: node)
  }

  private static func value<Value>(
    of key: String, _ format: Format<Value>, in node: Node
  ) -> Value? {
    guard case .mapping(let entries) = node.content,
      let entry = entries.first(where: { $0.key == key })
    else { return nil }
    var unheard = Reading(file: "")
    return format.read(entry.value, &unheard)
  }
}
