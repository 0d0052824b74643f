import CYAML

/// One of libyaml's events, as a value.
struct Event {
  let kind: Kind
  let text: String
  /// Whether an anchor, an alias or a tag stands here.
  let isMarked: Bool
  let position: Position

  enum Kind {
    case scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd, documentStart, other
  }

  init(_ event: yaml_event_t) {
    position = Position(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      kind = .scalar
      isMarked = scalar.anchor != nil || scalar.tag != nil
      text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      isMarked = event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
      text = ""
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      isMarked = event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
      text = ""
    default:
      kind = Self.plainKind(event.type)
      isMarked = event.type == YAML_ALIAS_EVENT
      text = ""
    }
  }

  private static func plainKind(_ type: yaml_event_type_t) -> Kind {
    switch type {
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_DOCUMENT_START_EVENT: .documentStart
    default: .other
    }
  }
}

extension Position {
  init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }

  /// The place of a byte in a text that may not be UTF-8 from there on.
  init(of offset: Int, in bytes: [UInt8]) {
    // The reader stumbles over the byte after a character that breaks off.
    let lead = (1...3).first { step in
      offset >= step && bytes[offset - step].leadsMore(than: step)
    }
    let before = bytes.prefix(offset - (lead ?? 0))
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let inLine = before.reversed().prefix { $0 != UInt8(ascii: "\n") }
    self.init(line: line, column: inLine.count { $0 & 0xC0 != 0x80 } + 1)
  }
}

extension UInt8 {
  /// Whether the byte begins a character of UTF-8 that has more bytes than `count`.
  fileprivate func leadsMore(than count: Int) -> Bool {
    self >= 0xC0 && (~self).leadingZeroBitCount > count
  }
}
