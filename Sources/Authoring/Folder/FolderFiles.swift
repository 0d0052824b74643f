import Foundation
import PortfolioModel
import Syntax

/// The files of a portfolio folder, by what they hold.
struct FolderFiles: Sendable {
  let path: String
  let funders: [String]
  let frameworks: [String]
  let crosswalks: [String]
  let translations: [String]
  let controls: [String]
  let obligations: [String]
  let aliases: [String]
  let mappings: [String]
  let submitted: [String]
  let projects: [String]
  let agreements: [String]
  let transactions: [String]
  let rates: [String]
  /// What lies in the folder and is no part of a portfolio.
  let stray: [String]
  /// Parts of the portfolio that should be folders and cannot be looked into.
  let unreadable: [String]

  /// All files that are read, in the order of their paths.
  var all: [String] {
    ([Self.settings] + funders + translations + frameworks + crosswalks + projects + agreements
      + transactions + rates + controls + obligations + aliases + mappings + submitted).sorted()
  }

  static let settings = "portfolio.yaml"
  private static let known =
    [
      settings, "funders.yaml", "translations.yaml", "controls.csv", "obligations.csv",
      AliasFile.name,
    ] + folders

  init(path: String) throws {
    self.path = path
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard !exists || isFolder.boolValue else {
      throw Refusal(.inputCannotBeOpened, .noPortfolio(path), remedy: .noPortfolioHelp)
    }
    guard exists else {
      throw Refusal(
        .inputCannotBeOpened, .folderMissing(path), remedy: .folderMissingHelp)
    }
    let top = try Self.names(in: path)
    guard top.contains(Self.settings) else {
      throw Refusal(
        .inputCannotBeOpened, .noPortfolioFile(path), remedy: .noPortfolioFileHelp)
    }
    funders = top.filter { $0 == "funders.yaml" }
    frameworks = Self.files(in: "frameworks", of: path, ending: ".yaml")
    crosswalks = Self.files(in: "crosswalks", of: path, ending: ".csv")
    translations = top.filter { $0 == "translations.yaml" }
    controls = top.filter { $0 == "controls.csv" }
    obligations = top.filter { $0 == "obligations.csv" }
    aliases = top.filter { $0 == AliasFile.name }
    mappings = Self.files(in: "mappings", of: path, ending: ".yaml")
    submitted = Self.files(in: "submitted", of: path, ending: ".yaml")
    projects = Self.files(in: "projects", of: path, ending: ".yaml")
    agreements = Self.files(in: "agreements", of: path, ending: ".yaml")
    transactions = Self.files(in: "transactions", of: path, ending: ".csv")
    rates = Self.files(in: "rates", of: path, ending: ".csv")
    stray = Self.stray(in: path, top)
    unreadable = Self.folders.filter {
      top.contains($0) && (try? Self.names(in: path + "/" + $0)) == nil
    }
  }

  private static let folders = [
    "frameworks", "projects", "agreements", "transactions", "rates", "crosswalks", "mappings",
    "submitted",
  ]
  private static let foldersOfTables: Set = ["transactions", "rates", "crosswalks"]

  /// What people keep beside a portfolio on purpose: notes and reports made from it.
  private static func isTolerated(_ name: String) -> Bool {
    name.hasSuffix(".md") || name == "reports"
  }

  private static func stray(in path: String, _ top: [String]) -> [String] {
    let atTop = top.filter { !known.contains($0) && !isTolerated($0) }
    let below = folders.flatMap { folder in
      let ending = foldersOfTables.contains(folder) ? ".csv" : ".yaml"
      return ((try? names(in: path + "/" + folder)) ?? [])
        .filter { !$0.hasSuffix(ending) && !isTolerated($0) }.map { folder + "/" + $0 }
    }
    return atTop + below
  }

  private static func files(in folder: String, of path: String, ending: String) -> [String] {
    ((try? names(in: path + "/" + folder)) ?? [])
      .filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }
  }

  private static func names(in path: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !$0.hasPrefix(".") && !$0.hasSuffix("~") }.sorted()
    } catch {
      throw Refusal(
        .inputCannotBeOpened, .unreadableFile, at: Place(file: path),
        remedy: .unreadableFileHelp)
    }
  }

  /// What of the folder is not read, though it lies there.
  var findings: [Finding] {
    let errors = unreadable.map {
      Finding(.error, .unreadableFile, at: Place(file: $0), remedy: .unreadableFolderHelp)
    }
    return errors + strayFindings
  }

  private var strayFindings: [Finding] {
    stray.map { file in
      Finding(
        .warning, .strayFile, at: Place(file: file),
        remedy: Self.known.nearest(to: file).map {
          .didYouMean($0)
        } ?? .strayFileHelp)
    }
  }
}

extension FolderFiles {
  /// Whether some file of the ledger can be read: without one, what was spent is unknown.
  var hasReadableLedger: Bool {
    transactions.contains { file in
      var isFolder: ObjCBool = false
      let full = path + "/" + file
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isReadableFile(atPath: full)
    }
  }

  /// More than any project, agreement or list of funders that people write.
  static let largestYAML = 8_000_000

  /// The file's bytes; `nil` where it cannot be read, which is then reported.
  func bytes(of file: String, _ reading: inout Reading) -> [UInt8]? {
    let isYAML = file.hasSuffix(".yaml")
    guard let handle = FileHandle(forReadingAtPath: path + "/" + file),
      let data = isYAML
        ? try? handle.read(upToCount: Self.largestYAML + 1) ?? Data()
        : try? handle.readToEnd() ?? Data()
    else {
      reading.error(.unreadableFile, at: .start, remedy: .unreadableFileHelp)
      return nil
    }
    guard !isYAML || data.count <= Self.largestYAML else {
      reading.error(
        .fileTooLarge(megabytes: Self.largestYAML / 1_000_000), at: .start,
        remedy: .fileTooLargeHelp)
      return nil
    }
    return [UInt8](data)
  }

  /// The rows of a file, however large, of which no more than a piece is held at a time; `nil`
  /// where it cannot be opened, which is then reported.
  func rows(of file: String, _ reading: inout Reading) -> CSVReader? {
    // What is a folder opens, and cannot be read.
    guard let handle = FileHandle(forReadingAtPath: path + "/" + file),
      let beginning = try? handle.read(upToCount: Self.pieceSize) ?? Data()
    else {
      reading.error(.unreadableFile, at: .start, remedy: .unreadableFileHelp)
      return nil
    }
    var next: Data? = beginning
    return CSVReader(pieces: {
      let data = try next.take() ?? handle.read(upToCount: Self.pieceSize) ?? Data()
      return data.isEmpty ? nil : [UInt8](data)
    })
  }

  /// Takes the bytes of a file, piece by piece, as far as it can be read.
  func eachPiece(of file: String, _ take: ([UInt8]) -> Void) {
    guard let handle = FileHandle(forReadingAtPath: path + "/" + file) else { return }
    while let piece = try? handle.read(upToCount: Self.pieceSize), !piece.isEmpty {
      take([UInt8](piece))
    }
  }

  private static let pieceSize = 4_000_000
}
