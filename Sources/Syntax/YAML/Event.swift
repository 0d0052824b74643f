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
}
