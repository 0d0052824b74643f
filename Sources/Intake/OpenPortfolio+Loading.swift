import Authoring
import Foundation
import IATI
import PortfolioModel
import Store
import Synchronization

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

  private static func load(
    _ source: some PortfolioSource & Sendable, _ path: String, into file: String, _ asOf: Day,
    digest: @escaping @Sendable () -> String?
  ) throws -> (portfolio: OpenPortfolio, isNew: Bool) {
    let place = StoreFile(path: file)
    let stamps = FileStamps(of: path)
    // Where nothing was loaded, nothing can be as it was: the digest can wait until all was read, for
    // then a core has nothing to do.
    let made = Late(digest)
    if let before = try place.loaded(), let source = made.value,
      before == (source, asOf, ToolVersion.current)
    {
      return (try OpenPortfolio(path: file, asOf: asOf), false)
    }
    let load = Load(
      folder: path,
      source: {
        let source = made.value ?? ""
        // What was saved meanwhile may have been read before that and looked at after it.
        return FileStamps(of: path) == stamps ? source : ""
      }, asOf: asOf)
    let told = ToldSource(source: source) { made.begin() }
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

/// What is found out beside something else, from when it is begun or asked for.
private final class Late<Value: Sendable>: Sendable {
  private let find: @Sendable () -> Value
  private let begun = Mutex<Background<Value>?>(nil)

  init(_ find: @escaping @Sendable () -> Value) { self.find = find }

  func begin() { _ = background }

  var value: Value { background.value }

  private var background: Background<Value> {
    begun.withLock { begun in
      let made = begun ?? Background(find)
      begun = made
      return made
    }
  }
}

/// When the files that a portfolio is read from were last changed, and how large they are.
private struct FileStamps: Equatable {
  private var stamps: [String: Stamp] = [:]

  private struct Stamp: Equatable {
    let seconds: Int
    let nanoseconds: Int
    let size: Int
  }

  /// Files of other endings, such as that of the store itself, may change meanwhile.
  private static let endings = [".yaml", ".yml", ".csv", ".xml", ".gz"]

  init(of path: String) {
    add(path)
    guard let names = FileManager.default.enumerator(atPath: path) else { return }
    for case let name as String in names where Self.endings.contains(where: name.hasSuffix) {
      add(path + "/" + name)
    }
  }

  private mutating func add(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    stamps[path] = Stamp(
      seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
      size: Int(status.st_size))
  }
}
