import PortfolioModel

extension IATIFiles {
  /// What of the files the standard's XML schema does not allow, each file by its own version.
  ///
  /// - Parameter schemas: a folder with the schema in it, or with folders named by version.
  /// - Throws: `Refusal` where there are no schemas, or the source can be read only once.
  public func schemaFindings(schemas: String) throws -> [Finding] {
    var known: [String: ActivitySchema] = [:]
    return try files.flatMap { file -> [Finding] in
      guard file.path != nil else { throw Refusal.schemaNeedsFiles }
      guard let version = try versionToCheck(of: file) else { return [] }
      let schema = try known[version] ?? ActivitySchema(in: schemas, version: version)
      known[version] = schema
      return try schema.findings(of: file)
    }
  }

  /// The version of a file's standard; `nil` where it is refused anyway.
  private func versionToCheck(of file: PublicationFile) throws -> String? {
    var collector = ActivityCollector(file: file.name)
    let feed = DocumentFeed(try ByteSource(path: file.path, named: file.name), file.name)
    defer { feed.stop() }
    let batch = feed.next()
    collector.begin(batch)
    // What is no XML from the start is told of where it is read.
    for part in batch.parts.prefix(1) { _ = collector.take(part, of: batch) }
    guard let root = collector.root, root.refusal(of: file.name) == nil else { return nil }
    return root.versionRead
  }
}

extension Refusal {
  /// Why a schema has nothing to say of a portfolio.
  public static let schemaNeedsFiles = Refusal(
    .misuse, Message("schema-needs-files"), remedy: Message("schema-needs-files.help"))
}
