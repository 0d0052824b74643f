import CYAML

/// The comments of a YAML file, which no tree of nodes holds.
public struct YAMLComments: Sendable {
  /// The comment lines before anything else, as they stand.
  public let heading: String
  /// Where the other comments begin.
  public let others: [Position]

  public init(of bytes: [UInt8]) {
    let text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var heading = ""
    var start = text.startIndex
    while start < text.endIndex, text[start] == "#" || text[start] == "\n" {
      let end = text[start...].firstIndex(of: "\n") ?? text.endIndex - 1
      heading.unicodeScalars.append(contentsOf: text[start...end])
      start = end + 1
    }
    self.heading = heading
    let scalars = Self.scalars(of: bytes)
    var (positions, line, column, next) = ([Position](), 1, 1, 0)
    for (index, scalar) in text.enumerated() {
      while next < scalars.count, scalars[next].upperBound <= index { next += 1 }
      let isText = next < scalars.count && scalars[next].contains(index)
      let isFree = index == 0 || text[index - 1].properties.isWhitespace
      if scalar == "#", isFree, !isText, index >= start {
        positions.append(Position(line: line, column: column))
      }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    // A comment ends with its line: what looks like another within it is a part of it.
    others = positions.reduce(into: []) { if $0.last?.line != $1.line { $0.append($1) } }
  }

  /// What the file's texts take up, by characters from its start.
  private static func scalars(of bytes: [UInt8]) -> [Range<Int>] {
    var parser = yaml_parser_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var ranges: [Range<Int>] = []
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) != 0 else { return ranges }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return ranges }
        guard event.type == YAML_SCALAR_EVENT else { continue }
        let style = event.data.scalar.style
        let isBlock = style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE
        // Behind the mark of a block there is room for a comment on the same line.
        let start = isBlock ? event.start_mark.index + 2 : event.start_mark.index
        if event.end_mark.index > start { ranges.append(start..<event.end_mark.index) }
      }
    }
  }
}
