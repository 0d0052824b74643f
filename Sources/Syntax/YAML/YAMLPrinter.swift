import CYAML

/// Writes a tree of nodes as YAML by libyaml's emitter: short records and lists on one line, the
/// others with a line for each key.
public struct YAMLPrinter: ~Copyable {
  private var emitter = yaml_emitter_t()
  private let output = Output()

  /// The greatest width of a line, where words can be parted.
  static let width = 100

  /// What libyaml has written so far.
  private final class Output {
    var bytes: [UInt8] = []
  }

  /// The text of a node that is the whole of a file.
  public static func text(of node: Node) -> String {
    var printer = YAMLPrinter()
    return printer.document(node)
  }

  private init() {
    yaml_emitter_initialize(&emitter)
    yaml_emitter_set_unicode(&emitter, 1)
    yaml_emitter_set_width(&emitter, Int32(Self.width))
    yaml_emitter_set_indent(&emitter, 2)
    yaml_emitter_set_output(
      &emitter,
      { context, bytes, count in
        guard let context, let bytes else { return 0 }
        let output = Unmanaged<Output>.fromOpaque(context).takeUnretainedValue()
        output.bytes.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
        return 1
      }, Unmanaged.passUnretained(output).toOpaque())
  }

  deinit {
    var emitter = emitter
    yaml_emitter_delete(&emitter)
  }

  private mutating func document(_ node: Node) -> String {
    emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
    emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, 1) }
    write(node, depth: 0, isInline: false)
    emit { yaml_document_end_event_initialize(&$0, 1) }
    emit { yaml_stream_end_event_initialize(&$0) }
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private mutating func emit(_ make: (inout yaml_event_t) -> Int32) {
    var event = yaml_event_t()
    precondition(make(&event) != 0, "libyaml makes the event")
    precondition(yaml_emitter_emit(&emitter, &event) != 0, "libyaml writes the event")
  }

  private mutating func write(_ node: Node, depth: Int, isInline: Bool) {
    let isInline = isInline || (depth > 0 && node.fits(Self.width - 2 * depth - 10))
    switch node.content {
    case .scalar(let text): write(text)
    case .sequence(let nodes):
      let style = isInline ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE
      emit { yaml_sequence_start_event_initialize(&$0, nil, nil, 1, style) }
      for node in nodes { write(node, depth: depth + 1, isInline: isInline) }
      emit { yaml_sequence_end_event_initialize(&$0) }
    case .mapping(let entries):
      let style = isInline ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE
      emit { yaml_mapping_start_event_initialize(&$0, nil, nil, 1, style) }
      for entry in entries {
        write(entry.key)
        write(entry.value, depth: depth + 1, isInline: isInline)
      }
      emit { yaml_mapping_end_event_initialize(&$0) }
    }
  }

  private mutating func write(_ text: String) {
    let style = text.contains("\n") ? YAML_DOUBLE_QUOTED_SCALAR_STYLE : YAML_ANY_SCALAR_STYLE
    var bytes = Array(text.utf8)
    emit { event in
      bytes.withUnsafeMutableBufferPointer { buffer in
        yaml_scalar_event_initialize(
          &event, nil, nil, buffer.baseAddress, Int32(buffer.count), 1, 1, style)
      }
    }
  }
}

extension Node {
  /// Whether the node is short and plain enough to stand on one line of a width.
  fileprivate func fits(_ width: Int) -> Bool {
    guard let length = inlineLength(depth: 0) else { return false }
    return length <= width
  }

  /// The length of the node on one line; `nil` where it should not stand on one.
  private func inlineLength(depth: Int) -> Int? {
    guard depth < 3 else { return nil }
    switch content {
    case .scalar(let text): return text.contains("\n") ? nil : text.count + 2
    case .sequence(let nodes):
      let hasRecords = nodes.contains { if case .mapping = $0.content { true } else { false } }
      guard nodes.count < 2 || !hasRecords else { return nil }
      return sum(nodes.map { $0.inlineLength(depth: depth + 1) })
    case .mapping(let entries):
      let lengths = entries.map { entry in
        entry.value.inlineLength(depth: depth + 1).map { $0 + entry.key.count + 2 }
      }
      return sum(lengths)
    }
  }

  private func sum(_ lengths: [Int?]) -> Int? {
    lengths.reduce(2) { sum, length in length.flatMap { length in sum.map { $0 + length } } }
  }
}
