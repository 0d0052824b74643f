import Foundation
import PortfolioModel

/// A file that appears whole or not at all: it is written beside its place and then renamed.
public struct OutputFile: Sendable {
  public let path: String

  /// - Throws: `Refusal` where the folder of the file is not there.
  public init(path: String) throws {
    self.path = path
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw Refusal(
        .outputCannotBeWritten, Message("output-folder-missing", ["path": .text(folder)]),
        remedy: Message("output-folder-missing.help"))
    }
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Refusal(
        .outputCannotBeWritten, Message("output-is-folder", ["path": .text(path)]),
        remedy: Message("output-is-folder.help"))
    }
  }

  /// Writes the file; where that fails, what stood in its place stays.
  public func write(_ text: String) throws {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw cannotBeWritten
    }
  }

  var cannotBeWritten: Refusal {
    Refusal(
      .outputCannotBeWritten, Message("output-cannot-be-written", ["path": .text(path)]),
      remedy: Message("output-cannot-be-written.help"))
  }
}
