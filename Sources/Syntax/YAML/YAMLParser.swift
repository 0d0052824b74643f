import CYAML
import PortfolioModel

/// Makes a tree of nodes from libyaml's events.
///
/// One document a file; no anchors, aliases or tags: whoever reads the file sees all it says.
public struct YAMLParser: ~Copyable {
  private var parser = yaml_parser_t()
  private let bytes: [UInt8]

  static let greatestDepth = 64

  /// The tree of the file, or `nil` where it has none; what is wrong goes to `reading`.
  public static func parse(_ bytes: [UInt8], _ reading: inout Reading) -> Node? {
    var parser = YAMLParser(bytes)
    return parser.document(&reading)
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    yaml_parser_initialize(&parser)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
  }

  deinit {
    var parser = parser
    yaml_parser_delete(&parser)
  }

  private mutating func document(_ reading: inout Reading) -> Node? {
    let bytes = bytes
    return bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      do throws(Stop) {
        return try root(&reading)
      } catch {
        reading.error(error.fact, at: error.position, remedy: error.remedy)
        return nil
      }
    }
  }

  private mutating func root(_ reading: inout Reading) throws(Stop) -> Node? {
    _ = try next()  // the stream
    guard case .documentStart = try next().kind else {
      reading.error(.fileIsEmpty, at: .start, remedy: .fileIsEmptyHelp)
      return nil
    }
    let node = try node(from: try next(), depth: 0, &reading)
    _ = try next()  // the document's end
    let after = try next()
    if case .documentStart = after.kind {
      reading.error(.secondDocument, at: after.position, remedy: .secondDocumentHelp)
    }
    return node
  }

  private mutating func node(
    from event: Event, depth: Int, _ reading: inout Reading
  ) throws(Stop) -> Node {
    guard depth < Self.greatestDepth else {
      throw Stop(.tooDeep, at: event.position, remedy: .tooDeepHelp)
    }
    guard !event.isMarked else {
      throw Stop(.aliasRefused, at: event.position, remedy: .aliasRefusedHelp)
    }
    switch event.kind {
    case .sequenceStart:
      return Node(.sequence(try sequence(depth: depth, &reading)), at: event.position)
    case .mappingStart:
      return Node(.mapping(try mapping(depth: depth, &reading)), at: event.position)
    default:
      return Node(.scalar(event.text), at: event.position)
    }
  }

  private mutating func sequence(
    depth: Int, _ reading: inout Reading
  ) throws(Stop) -> [Node] {
    var nodes: [Node] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind { return nodes }
      nodes.append(try node(from: event, depth: depth + 1, &reading))
    }
  }

  private mutating func mapping(
    depth: Int, _ reading: inout Reading
  ) throws(Stop) -> [Node.Entry] {
    var entries: [Node.Entry] = []
    var lines: [String: Int] = [:]
    while true {
      let key = try next()
      if case .mappingEnd = key.kind { return entries }
      guard case .scalar = key.kind, !key.isMarked else {
        throw Stop(.keyIsNoText, at: key.position, remedy: .keyIsNoTextHelp)
      }
      let value = try node(from: try next(), depth: depth + 1, &reading)
      if let line = lines[key.text] {
        reading.error(
          .duplicateKey(key.text, firstLine: line), at: key.position, remedy: .duplicateKeyHelp)
      } else {
        lines[key.text] = key.position.line
        entries.append(Node.Entry(key: key.text, position: key.position, value: value))
      }
    }
  }

  private mutating func next() throws(Stop) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) != 0 else { throw Stop(failureOf: parser, in: bytes) }
    defer { yaml_event_delete(&event) }
    return Event(event)
  }
}

/// Why a file cannot be read further.
struct Stop: Error {
  let fact: Message
  let position: Position
  let remedy: Message

  init(_ fact: Message, at position: Position, remedy: Message) {
    self.fact = fact
    self.position = position
    self.remedy = remedy
  }

  init(failureOf parser: yaml_parser_t, in bytes: [UInt8]) {
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let isEncoding = problem.contains("UTF-8")
    // libyaml reads ahead: of what it cannot read it knows the byte, not the line.
    let isUnread = parser.error == YAML_READER_ERROR
    self.init(
      isEncoding ? .rowEncoding : .unreadableYAML(problem),
      at: isUnread
        ? Position(of: parser.problem_offset, in: bytes) : Position(parser.problem_mark),
      remedy: isEncoding ? .rowEncodingHelp : .unreadableYAMLHelp)
  }
}
