import Foundation
import PortfolioModel

/// Publications of activities in the format of the International Aid Transparency Initiative:
/// IATI activity files of the versions 2.01 to 2.03, each packed with gzip or not.
///
/// They are read once and piece by piece; what is kept at a time is one activity, and of all
/// activities their identifiers.
public struct IATIFiles: PortfolioSource, Sendable {
  let files: [PublicationFile]
  private let extent: Extent

  /// - Parameter path: a file, a folder of files, or `-` for standard input.
  /// - Throws: `Refusal` where the folder has no such file or cannot be looked into.
  public init(path: String, reading extent: Extent = .all) throws {
    try self.init(paths: [path], reading: extent)
  }

  /// - Parameter paths: files, folders of files, or `-` for standard input.
  /// - Throws: `Refusal` where a folder has no such file or cannot be looked into.
  public init(paths: [String], reading extent: Extent = .all) throws {
    files = try paths.flatMap(Self.files)
    self.extent = extent
  }

  private static func files(at path: String) throws -> [PublicationFile] {
    guard path != "-" else { return [PublicationFile(path: nil, name: "-")] }
    guard isFolder(path) else { return [PublicationFile(path: path, name: path)] }
    let files = try names(in: path).map { PublicationFile(path: path + "/" + $0, name: $0) }
    guard !files.isEmpty else {
      throw Refusal(
        .inputCannotBeOpened, Message("iati-no-files", ["path": .text(path)]),
        remedy: Message("iati-no-files.help"))
    }
    return files
  }

  /// Whether a path names a file of XML, packed or not, or a folder of such files.
  public static func canRead(path: String) -> Bool {
    if path == "-" { return true }
    guard !isFolder(path) else { return (try? names(in: path))?.isEmpty == false }
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    let start = (try? handle.read(upToCount: 1_000)) ?? Data()
    return Inflation.canRead(start) || start.looksLikeXML
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The names of the files of a folder that are read, in their order.
  ///
  /// - Throws: `Refusal` where it cannot be looked into.
  public static func names(in folder: String) throws -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Refusal.unreadable(folder)
    }
    return names.filter { name in
      !name.hasPrefix(".") && [".xml", ".xml.gz"].contains { name.lowercased().hasSuffix($0) }
    }.sorted()
  }

  /// Takes the name of each file and its bytes, piece by piece; none of what cannot be read.
  ///
  /// - Returns: whether the files can be read again: standard input cannot, and is not read here.
  public func eachPiece(_ take: (String, [UInt8]) -> Void) -> Bool {
    for file in files {
      guard let path = file.path else { return false }
      guard let handle = FileHandle(forReadingAtPath: path) else { continue }
      take(file.name, [])
      while let piece = try? handle.read(upToCount: 1_000_000), !piece.isEmpty {
        take(file.name, [UInt8](piece))
      }
    }
    return true
  }

  /// The language of the publication, of which no more is read than it takes to tell; `nil` of
  /// standard input, which is read only once.
  public var language: Language? {
    guard files.allSatisfy({ $0.path != nil }) else { return nil }
    var language: Language?
    // What is wrong with the files is told of by whoever reads them.
    _ = try? read { part in
      guard case .settings(let settings) = part else { return }
      language = settings.language
      throw CancellationError()
    }
    return language
  }

  public func read(into sink: (PortfolioPart) throws -> Void) throws -> [Finding] {
    var reader = PublicationReader(extent)
    for file in files { try reader.read(file, into: sink) }
    return try reader.finish(sink)
  }
}

extension Data {
  /// Whether the bytes begin as XML does, in whatever encoding.
  fileprivate var looksLikeXML: Bool {
    let blanks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00, 0x20, 0x09, 0x0A, 0x0D]
    return first { !blanks.contains($0) } == UInt8(ascii: "<")
  }
}
