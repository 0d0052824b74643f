import PortfolioModel

extension FieldList {
  /// The list as the format of a record.
  public var format: Format<Record> {
    Format(name) {
      .record(shape)
    } read: { node, reading in
      self.read(node, &reading)
    } write: { record, writing in
      written(record, writing)
    }
  }

  /// Reads a record and reports every mistake in it.
  ///
  /// - Returns: `nil` where something essential is missing; any other mistake costs its own field.
  public func read(_ node: Node, _ reading: inout Reading) -> Record? {
    guard let entries = entries(of: node, &reading) else { return nil }
    var record = blank
    var lacksEssential = false
    for entry in entries { read(entry, into: &record, &lacksEssential, &reading) }
    for field in fields where field.need != .optional {
      guard !entries.contains(where: { $0.key == field.key && !$0.value.isBlank }) else { continue }
      reading.error(
        .missingKey(field.key, in: name), at: node.position,
        remedy: .missingKeyHelp(field.key, in: name))
      if field.need == .essential { lacksEssential = true }
    }
    return lacksEssential ? nil : record
  }

  private func entries(of node: Node, _ reading: inout Reading) -> [Node.Entry]? {
    switch (node.content, shorthand) {
    case (.mapping(let entries), _): return entries
    case (.scalar, let key?): return [Node.Entry(key: key, position: node.position, value: node)]
    default:
      reading.error(
        .wrongShape(expected: name), at: node.position,
        remedy: Message("keys-are", ["keys": .list(keys.map { .text($0) })]))
      return nil
    }
  }

  private func read(
    _ entry: Node.Entry, into record: inout Record, _ lacksEssential: inout Bool,
    _ reading: inout Reading
  ) {
    guard let field = fields.first(where: { $0.key == entry.key }) else {
      reading.error(
        .unknownKey(entry.key, in: name), at: entry.position,
        remedy: keyRemedy(for: entry.key))
      return
    }
    guard !entry.value.isBlank else { return }
    let errors = reading.errorCount
    _ = reading.under(entry.key, at: entry.value.position) { reading -> Void? in
      field.read(entry.value, &record, &reading)
    }
    if field.need == .essential, reading.errorCount > errors { lacksEssential = true }
  }
}
