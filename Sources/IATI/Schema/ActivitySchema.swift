import CLibXML
import Foundation
import PortfolioModel

/// The XML schema of IATI's activity files, in one version.
final class ActivitySchema {
  fileprivate let schema: xmlSchemaPtr

  private static let name = "iati-activities-schema.xsd"

  /// - Parameters:
  ///   - folder: a folder with the schema in it, or with folders named by version that have it.
  ///   - version: the version of the standard, such as `2.03`.
  /// - Throws: `Refusal` where there is none, or it is no schema.
  init(in folder: String, version: String) throws {
    let paths = ["\(folder)/\(version)/\(Self.name)", "\(folder)/\(Self.name)"]
    guard let path = paths.first(where: FileManager.default.fileExists) else {
      throw Refusal(
        .inputCannotBeOpened, Message("no-schemas", ["path": .text(folder)]),
        remedy: Message("no-schemas.help"))
    }
    // What a schema includes lies beside it; nothing is fetched.
    xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader)
    let context = xmlSchemaNewParserCtxt(path)
    defer { xmlSchemaFreeParserCtxt(context) }
    let mistakes = SchemaMistakes(file: path)
    xmlSchemaSetParserStructuredErrors(
      context, SchemaMistakes.take, Unmanaged.passUnretained(mistakes).toOpaque())
    guard let schema = xmlSchemaParse(context) else {
      let detail = mistakes.findings.first?.fact.arguments["detail"] ?? .text(path)
      throw Refusal(
        .inputCannotBeOpened, Message("iati-schema-unread", ["detail": detail]),
        at: Place(file: path), remedy: Message("no-schemas.help"))
    }
    self.schema = schema
  }

  deinit { xmlSchemaFree(schema) }

  /// What of a file the schema does not allow, each with its line.
  ///
  /// - Throws: `Refusal` where the file cannot be read.
  func findings(of file: PublicationFile) throws -> [Finding] {
    let feed = SchemaFeed(try ByteSource(path: file.path, named: file.name))
    let mistakes = SchemaMistakes(file: file.name)
    let context = xmlSchemaNewValidCtxt(schema)
    defer { xmlSchemaFreeValidCtxt(context) }
    xmlSchemaSetValidStructuredErrors(
      context, SchemaMistakes.take, Unmanaged.passUnretained(mistakes).toOpaque())
    let input = xmlParserInputBufferCreateIO(
      SchemaFeed.read, nil, Unmanaged.passUnretained(feed).toOpaque(), XML_CHAR_ENCODING_NONE)
    withExtendedLifetime((feed, mistakes)) {
      _ = xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_NONE, nil, nil)
    }
    return mistakes.findings
  }
}

/// Hands a file's bytes to the validation as it asks for them.
private final class SchemaFeed {
  private let source: ByteSource
  private var piece = Data()

  init(_ source: ByteSource) { self.source = source }

  static let read: xmlInputReadCallback = { context, buffer, length in
    guard let context, let buffer else { return -1 }
    let feed = Unmanaged<SchemaFeed>.fromOpaque(context).takeUnretainedValue()
    return feed.fill(UnsafeMutableRawBufferPointer(start: buffer, count: Int(length)))
  }

  /// - Returns: how many bytes were written; 0 at the end, -1 where they cannot be read.
  private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    if piece.isEmpty {
      guard let next = try? source.next() else { return 0 }
      piece = next
    }
    let count = min(buffer.count, piece.count)
    buffer.copyBytes(from: piece.prefix(count))
    piece = Data(piece.dropFirst(count))
    return Int32(count)
  }
}

/// What a validation finds.
private final class SchemaMistakes {
  private let file: String
  private var log: FindingLog

  init(file: String) {
    self.file = file
    log = FindingLog(file: file)
  }

  var findings: [Finding] { log.all }

  static let take: xmlStructuredErrorFunc = { context, error in
    guard let context, let error else { return }
    Unmanaged<SchemaMistakes>.fromOpaque(context).takeUnretainedValue().add(error.pointee)
  }

  private func add(_ error: xmlError) {
    let text = error.message.map { String(cString: $0) } ?? ""
    let detail = Argument.text(text.split(separator: "\n").joined(separator: " "))
    let fact =
      switch UInt32(truncatingIfNeeded: error.code) {
      case XML_SCHEMAV_ELEMENT_CONTENT.rawValue, XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3.rawValue:
        Message("iati-schema.element", ["detail": detail])
      case XML_SCHEMAV_CVC_COMPLEX_TYPE_4.rawValue:
        Message("iati-schema.missing-attribute", ["detail": detail])
      case XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1.rawValue,
        XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2.rawValue:
        Message("iati-schema.attribute", ["detail": detail])
      case XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue, XML_SCHEMAV_CVC_TYPE_3_1_2.rawValue,
        XML_SCHEMAV_CVC_FACET_VALID.rawValue:
        Message("iati-schema.value", ["detail": detail])
      default: Message("iati-schema.other", ["detail": detail])
      }
    log.add(
      Finding(
        .error, fact, at: Place(file: file, line: error.line > 0 ? Int(error.line) : nil),
        remedy: Message("iati-schema.help")
      ).under("iati-schema"))
  }
}
