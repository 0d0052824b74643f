import Authoring
import Checks
import IATI
import PortfolioModel
import Store

/// A portfolio that is open for questions: its store, and all that is wrong with it.
public struct OpenPortfolio: Sendable {
  public let store: Store
  /// What reading found and what the checks found, in the order of places.
  public var findings: [Finding] { found.value }
  private let found: Deferred<[Finding]>
  /// What of it is wrong or doubtful.
  public let problems: Problems

  /// What will be asked of a portfolio.
  public enum Need: Equatable, Sendable {
    case all
    /// Of a store, only some of what it holds, which is read when it is asked for: `verify` tells
    /// whether it could be.
    case some
    /// The same and, of publications, nothing but sums: no more is read of them than these take, and
    /// what is wrong with the rest is not told.
    case sums(Store.Sums)
  }

  /// The language of the portfolio at a path; `nil` where it says none, or cannot be read, or only
  /// once.
  public static func language(path: String) -> Language? {
    guard !OnceRead.isAt(path) else { return nil }
    if StoreFile.isDatabase(path) { return StoreFile(path: path).language }
    if let publications = try? publications(path: path) { return publications.language }
    return PortfolioFolder.language(path: path)
  }

  /// Whether a path names a store rather than a folder.
  public static func isStore(path: String) -> Bool {
    !OnceRead.isAt(path) && StoreFile.isDatabase(path)
  }

  /// The folder whose files the portfolio at a path was read from.
  ///
  /// - Throws: `Refusal` where a store cannot be read.
  public static func folder(path: String) throws -> String {
    isStore(path: path) ? try StoreFile(path: path).folder() : path
  }

  /// Opens whatever `path` names, as seen on a day.
  ///
  /// - Parameters:
  ///   - currency: a currency to convert to beside those of the portfolio.
  ///   - need: what will be asked.
  /// - Throws: `Refusal` where there is no portfolio at `path`.
  public init(path: String, asOf: Day, currency: Currency? = nil, for need: Need = .all) throws {
    if case .sums(let sums) = need, !Self.isStore(path: path),
      let publications = try Self.publications(path: path, .amounts)
    {
      let source = AliasedSource(
        source: publications, whole: try Self.publications(path: path),
        file: AliasFile(publications: path))
      try self.init(source, asOf: asOf, summing: sums)
      return
    }
    let store: Store
    if Self.isStore(path: path) {
      store = try StoreFile(path: path).open(asOf: asOf, currency: currency)
      if need == .all { try store.readWhole() }
    } else {
      store = try Self.store(of: path, asOf: asOf, currency: currency)
    }
    if need != .all, let kept = try store.keptProblems() {
      self.init(store, kept)
    } else {
      let found = try store.keptCheckFindings() ?? store.checkFindings(asOf: asOf)
      self.init(store: store, findings: Self.findings(store.findings + found, store))
    }
  }

  /// Adds up the transactions of publications as they go by.
  private init(
    _ source: AliasedSource<IATIFiles>, asOf: Day, summing sums: Store.Sums
  ) throws {
    let passing = PassingChecks(source, asOf: asOf)
    let store = try Store(loading: passing, asOf: asOf, summing: sums)
    let found = try passing.findings(store)
    self.init(store: store, findings: Self.findings(store.findings + found, store))
  }

  static func findings(_ findings: [Finding], _ store: Store) -> [Finding] {
    let translations = store.catalogue.translations
    return findings.sortedByPlace().map { $0.completed(by: translations) }
  }
}

extension OpenPortfolio {
  /// The publications that a path names; `nil` where it names something else.
  static func publications(
    path: String, _ extent: IATIFiles.Extent = .all
  ) throws -> IATIFiles? {
    guard
      !PortfolioFolder.isThere(path), OnceRead.isAt(path) || IATIFiles.canRead(path: path)
    else { return nil }
    return try IATIFiles(path: path, reading: extent)
  }

  /// What of the publications at a path the XML schemas in a folder do not allow.
  ///
  /// - Throws: `Refusal` where there are no publications or no schemas.
  public static func schemaFindings(path: String, schemas: String) throws -> [Finding] {
    guard let publications = try publications(path: path) else { throw Refusal.schemaNeedsFiles }
    return try publications.schemaFindings(schemas: schemas)
  }

  /// The store of a folder that people write, or of publications.
  private static func store(of path: String, asOf: Day, currency: Currency?) throws -> Store {
    if let publications = try publications(path: path) {
      let source = AliasedSource(source: publications, file: AliasFile(publications: path))
      return try Store(loading: source, asOf: asOf, currency: currency)
    }
    let folder = AliasedSource(
      source: try PortfolioFolder(path: path), file: AliasFile(folder: path))
    return try Store(loading: folder, asOf: asOf, currency: currency)
  }
}

extension Store {
  /// What all checks find on a day; a sum that is too large is a finding as well.
  public func checkFindings(asOf day: Day) throws -> [Finding] {
    do {
      let index = try checkIndex(asOf: day)
      return index.findings(in: try ledgerChecks(index))
    } catch let overflow as Overflow {
      return [overflow.finding]
    }
  }
}

extension OpenPortfolio {
  /// A portfolio with nothing in it but what everybody knows.
  public static func empty(asOf: Day) throws -> OpenPortfolio {
    OpenPortfolio(store: try Store(loading: NoPortfolio(), asOf: asOf), findings: [])
  }

  init(store: Store, findings: [Finding]) {
    self.store = store
    found = Deferred(findings)
    problems = Problems(among: findings)
  }

  /// What is kept, of which findings are read when somebody asks for them.
  private init(_ store: Store, _ problems: Problems) {
    self.store = store
    found = Deferred {
      Self.findings(store.findings + ((try? store.keptCheckFindings()) ?? []), store)
    }
    self.problems = problems.completed(by: store.catalogue.translations)
  }
}

private struct NoPortfolio: PortfolioSource {
  func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    try sink(.settings(PortfolioSettings()))
    return []
  }
}
