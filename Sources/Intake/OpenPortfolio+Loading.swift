import Authoring
import IATI
import PortfolioModel
import Store

extension OpenPortfolio {
  /// Loads a folder or publications into a file; what the file held before stays where they cannot
  /// be read or the file cannot be written.
  ///
  /// - Returns: the portfolio, and whether anything was written: what was loaded before, and is as
  ///   it was, is not loaded again.
  public static func load(
    _ path: String, into file: String, asOf: Day
  ) throws -> (portfolio: OpenPortfolio, isNew: Bool) {
    if let publications = try publications(path: path) {
      let aliases = AliasFile(publications: path)
      return try load(
        AliasedSource(source: publications, file: aliases), path, into: file, asOf
      ) { OnceRead.isAt(path) ? nil : publications.digest(with: aliases) }
    }
    let folder = try PortfolioFolder(path: path)
    return try load(
      AliasedSource(source: folder, file: AliasFile(folder: path)), path, into: file, asOf
    ) { folder.digest }
  }

  /// - Parameter digest: tells whether the files at the path are as they were; `nil` where nothing can.
  static func load(
    _ source: some PortfolioSource & Sendable, _ path: String, into file: String, _ asOf: Day,
    digest: @escaping @Sendable () -> String?
  ) throws -> (portfolio: OpenPortfolio, isNew: Bool) {
    let place = StoreFile(path: file)
    let stamps = FileStamps(of: path)
    // Where nothing was loaded, nothing can be as it was: the digest can wait until all was read, for
    // then a core has nothing to do.
    let made = Deferred { Background(digest) }
    if let before = try place.loaded(), let source = made.value.value,
      before == (source, asOf, ToolVersion.current)
    {
      return (try OpenPortfolio(path: file, asOf: asOf), false)
    }
    let load = Load(
      folder: path,
      source: {
        let source = made.value.value ?? ""
        // What was saved meanwhile may have been read before that and looked at after it.
        return FileStamps(of: path) == stamps ? source : ""
      }, asOf: asOf)
    let told = ToldSource(source: source) { _ = made.value }
    let (store, findings) = try place.load(told, load) { try $0.checkFindings(asOf: asOf) }
    return (OpenPortfolio(store: store, findings: Self.findings(findings, store)), true)
  }
}

/// A source that tells when all of it was read.
private struct ToldSource<Source: PortfolioSource & Sendable>: PortfolioSource, Sendable {
  let source: Source
  let end: @Sendable () -> Void

  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    defer { end() }
    return try source.read(into: sink)
  }
}
