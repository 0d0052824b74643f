import CLibXML

/// Reads XML piece by piece and hands it over as parts (libxml2's SAX2 push parser).
///
/// Nothing but the given bytes is ever read: no network, no external entity, no external part of a
/// document type. libxml2's own limits hold: elements 256 deep, entities that grow no more than
/// tenfold, names and values of at most 10 MB.
final class XMLPushParser {
  private let recorder: UnsafeMutablePointer<ElementRecorder>
  private var context: xmlParserCtxtPtr?
  private var mistake: XMLMistake?
  private var isEmpty = true

  private static let isReady: Void = xmlInitParser()

  init(_ relay: BatchRelay, _ wanted: WantedElements?) {
    _ = Self.isReady
    recorder = .allocate(capacity: 1)
    recorder.initialize(to: ElementRecorder(relay, wanted))
    var handler = Self.handler()
    context = xmlCreatePushParserCtxt(&handler, nil, nil, 0, nil)
    context?.pointee._private = UnsafeMutableRawPointer(recorder)
    xmlCtxtUseOptions(
      context, Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOENT.rawValue))
  }

  deinit {
    recorder.pointee.free()
    recorder.deinitialize(count: 1)
    recorder.deallocate()
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

  /// Whether nobody takes the elements any more.
  var isStopped: Bool { recorder.pointee.isStopped }

  /// Hands over the last elements.
  func end(_ ending: DocumentEnding) { recorder.pointee.finish(ending) }

  private func parse(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws(XMLMistake) {
    if let mistake { throw mistake }
    guard let context else { throw XMLMistake(code: 1, line: 1) }
    isEmpty = isEmpty && bytes.isEmpty
    let chunk = bytes.bindMemory(to: CChar.self)
    xmlParseChunk(context, chunk.baseAddress, Int32(chunk.count), isLast ? 1 : 0)
    guard context.pointee.wellFormed == 0 || context.pointee.disableSAX != 0 else { return }
    let found = XMLMistake(
      code: isEmpty ? Int(XML_ERR_DOCUMENT_EMPTY.rawValue) : Int(context.pointee.errNo),
      line: context.pointee.lastError.line > 0 ? Int(context.pointee.lastError.line) : 1)
    mistake = found
    throw found
  }

  /// Only internal entities exist; what stands outside the document is never looked for.
  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    xmlSAXVersion(&handler, 2)
    handler.startElementNs = { context, name, prefix, _, _, _, count, _, attributes in
      guard let recorder = elementRecorder(context), let name else { return }
      recorder.pointee.begin(
        name, prefix, line: Int(xmlSAX2GetLineNumber(context)), Int(count), attributes)
    }
    handler.endElementNs = { context, _, _, _ in elementRecorder(context)?.pointee.end() }
    let characters: charactersSAXFunc = { context, text, length in
      elementRecorder(context)?.pointee.add(UnsafeBufferPointer(start: text, count: Int(length)))
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
}

/// What records the elements of the document that is being parsed.
private func elementRecorder(
  _ context: UnsafeMutableRawPointer?
) -> UnsafeMutablePointer<ElementRecorder>? {
  context?.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private?
    .assumingMemoryBound(to: ElementRecorder.self)
}
