import Foundation
import PortfolioModel
import Syntax

/// Writes a portfolio folder from parts as they come, of which no more is held than one at a time,
/// and the funders. The folder appears whole or not at all: it is written beside its place and
/// then renamed.
public struct FolderWriter {
  public let path: String
  /// Where it is written until it is whole.
  private let beside: String
  private var writing = Writing()
  private var funders: [Funder] = []
  private var ledger: LedgerWriter
  private var fileNames: Set<String> = []
  private var fitting = Fitting()
  public private(set) var projectCount = 0
  public var transactionCount: Int { ledger.count }
  public var funderCount: Int { funders.count }

  /// - Throws: `Refusal` where something stands at the path, or nothing can be written there.
  public init(path: String) throws {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.path = trimmed
    try Self.refuseUsed(trimmed)
    beside = trimmed + ".part-" + UUID().uuidString.prefix(8)
    do {
      for folder in ["projects", "transactions"] {
        try FileManager.default.createDirectory(
          atPath: beside + "/" + folder, withIntermediateDirectories: true)
      }
      ledger = try LedgerWriter(path: beside + "/transactions/ledger.csv")
    } catch {
      try? FileManager.default.removeItem(atPath: beside)
      throw Self.cannotBeWritten(trimmed)
    }
  }

  private static func refuseUsed(_ path: String) throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) else { return }
    guard (try? manager.contentsOfDirectory(atPath: path))?.isEmpty == true else {
      throw Refusal(
        .outputCannotBeWritten, Message("folder-in-use", ["path": .text(path)]),
        remedy: Message("folder-in-use.help"))
    }
  }

  private static func cannotBeWritten(_ path: String) -> Refusal {
    Refusal(
      .outputCannotBeWritten, Message("output-cannot-be-written", ["path": .text(path)]),
      remedy: Message("output-cannot-be-written.help"))
  }

  /// Writes a part; of what a publication cannot have, nothing.
  ///
  /// - Throws: `Refusal` where it cannot be written.
  public mutating func add(_ part: PortfolioPart) throws {
    switch part {
    case .settings(let settings): try write(settings)
    case .funder(let funder): funders.append(fitting.fitted(funder.value))
    case .project(let project): try write(fitting.fitted(project))
    case .transactions(let batch):
      do {
        for row in batch { try ledger.add(fitting.fitted(row)) }
      } catch {
        throw Self.cannotBeWritten(path)
      }
    case .rates, .agreement, .controls, .obligations, .submissions, .leftOut, .sourceTotals:
      break
    }
  }

  /// Writes which names stand for one organisation, where some do.
  ///
  /// - Throws: `Refusal` where it cannot be written.
  public func add(_ aliases: [Aliases.Entry]) throws {
    guard !aliases.isEmpty else { return }
    try write(AliasFile.text(of: aliases), to: AliasFile.name)
  }

  private mutating func write(_ settings: PortfolioSettings) throws {
    var settings = settings
    if settings.organisation.code.isEmpty {
      settings.organisation.code = settings.organisation.name.first ?? "-"
    }
    let code = LocalizedText(settings.organisation.code, in: settings.language)
    if settings.organisation.name.first == nil { settings.organisation.name = code }
    if settings.title.first == nil { settings.title = code }
    writing.language = settings.language
    try write(
      FieldList.settings.text(of: SettingsRecord(settings, writing), writing),
      to: FolderFiles.settings)
  }

  private mutating func write(_ project: Project) throws {
    projectCount += 1
    try write(
      FieldList.project.text(of: ProjectRecord(project, writing), writing),
      to: "projects/\(fileName(of: project.code.text)).yaml")
  }

  /// A name that no other file has: of the code what is a letter, a digit, a dash or a dot.
  private mutating func fileName(of code: String) -> String {
    let letters = code.lowercased().map { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber || "-_.".contains(letter))
        ? letter : Character("-")
    }
    let plain = String(letters.prefix(100).drop { $0 == "." || $0 == "-" })
    let stem = plain.isEmpty || plain.hasSuffix("~") ? "project" : plain
    var (name, number) = (stem, 1)
    while !fileNames.insert(name).inserted {
      number += 1
      name = "\(stem)-\(number)"
    }
    return name
  }

  private func write(_ text: String, to file: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: beside + "/" + file))
    } catch {
      throw Self.cannotBeWritten(path)
    }
  }

  /// Writes what only the end tells, and puts the folder in its place.
  ///
  /// - Returns: what the folder has no place for.
  /// - Throws: `Refusal` where it cannot be written; nothing stands at the path then.
  public mutating func finish() throws -> [Finding] {
    if !funders.isEmpty {
      try write(FieldList.funder.text(ofAll: funders, writing), to: "funders.yaml")
    }
    do {
      try ledger.finish()
      // An empty folder may stand there.
      if FileManager.default.fileExists(atPath: path) {
        try FileManager.default.removeItem(atPath: path)
      }
      try FileManager.default.moveItem(atPath: beside, toPath: path)
    } catch {
      throw Self.cannotBeWritten(path)
    }
    return fitting.findings
  }

  /// Takes away what was written so far.
  public func discard() {
    try? FileManager.default.removeItem(atPath: beside)
  }
}

extension LocalizedText {
  /// The text in the first of its languages that has one.
  fileprivate var first: String? {
    languages.lazy.compactMap { self[$0] }.first { !$0.isEmpty }
  }
}
