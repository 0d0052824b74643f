import CLibXML

/// What takes a document's elements as they come.
protocol ElementTaking: AnyObject {
  func begin(
    _ name: ElementName, line: Int, attributes: [(ElementName, UnsafeBufferPointer<UInt8>)])
  func add(_ text: UnsafeBufferPointer<UInt8>)
  func end()
}

/// Reads XML piece by piece and keeps nothing of it (libxml2's SAX2 push parser).
///
/// Nothing but the given bytes is ever read: no network, no external entity, no external part of a
/// document type. libxml2's own limits hold: elements 256 deep, entities that grow no more than
/// tenfold, names and values of at most 10 MB.
final class XMLPushParser {
  private let names: DocumentNames
  fileprivate let taker: any ElementTaking
  fileprivate var attributes: [(ElementName, UnsafeBufferPointer<UInt8>)] = []
  private var context: xmlParserCtxtPtr?
  private var mistake: XMLMistake?

  private static let isReady: Void = xmlInitParser()

  init(_ taker: any ElementTaking, names: DocumentNames) {
    _ = Self.isReady
    self.names = names
    self.taker = taker
    var handler = Self.handler()
    context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
    context?.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    xmlCtxtUseOptions(
      context, Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOENT.rawValue))
  }

  deinit {
    guard let context else { return }
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  /// Takes the next piece.
  ///
  /// - Throws: `XMLMistake` where the document is no XML from some place on; nothing of what follows
  ///   is taken.
  func push(_ bytes: UnsafeRawBufferPointer) throws(XMLMistake) {
    try parse(bytes, isLast: false)
  }

  /// Takes the end of the document, with the promises of `push`.
  func finish() throws(XMLMistake) {
    try parse(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
  }

  private func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(XMLMistake) {
    if let mistake { throw mistake }
    guard let context else { throw XMLMistake(code: 1, line: 1) }
    let chunk = bytes.bindMemory(to: CChar.self)
    xmlParseChunk(context, chunk.baseAddress, Int32(chunk.count), isLast ? 1 : 0)
    guard context.pointee.wellFormed == 0 || context.pointee.disableSAX != 0 else { return }
    let found = XMLMistake(
      code: Int(context.pointee.errNo),
      line: context.pointee.lastError.line > 0 ? Int(context.pointee.lastError.line) : 1)
    mistake = found
    throw found
  }

  /// Only internal entities exist; what stands outside the document is never looked for.
  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.startElementNs = { context, name, prefix, _, _, _, count, _, attributes in
      XMLPushParser.of(context)?.begin(name, prefix, Int(count), attributes, context)
    }
    handler.endElementNs = { context, _, _, _ in XMLPushParser.of(context)?.taker.end() }
    let characters: charactersSAXFunc = { context, text, length in
      XMLPushParser.of(context)?.taker.add(
        UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    handler.entityDecl = { context, name, type, publicID, systemID, content in
      guard type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue) else { return }
      xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
    }
    handler.resolveEntity = { _, _, _ in nil }
    handler.externalSubset = { _, _, _, _ in }
    handler.comment = { _, _ in }
    handler.processingInstruction = { _, _, _ in }
    handler.reference = { _, _ in }
    handler.serror = { _, _ in }
    return handler
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> XMLPushParser? {
    guard let context else { return nil }
    let parser = context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private
    return parser.map { Unmanaged<XMLPushParser>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<UInt8>?, _ prefix: UnsafePointer<UInt8>?, _ count: Int,
    _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ context: UnsafeMutableRawPointer?
  ) {
    guard let name else { return }
    attributes.removeAll(keepingCapacity: true)
    for index in 0..<count {
      // libxml2 gives five addresses each: name, prefix, namespace, and where the value begins and ends.
      guard let values, let name = values[index * 5], let start = values[index * 5 + 3],
        let end = values[index * 5 + 4]
      else { continue }
      let own = names.name(at: name, prefix: values[index * 5 + 1])
      attributes.append((own, UnsafeBufferPointer(start: start, count: end - start)))
    }
    taker.begin(
      names.name(at: name, prefix: prefix), line: Int(xmlSAX2GetLineNumber(context)),
      attributes: attributes)
  }
}
