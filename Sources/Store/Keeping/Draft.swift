import Foundation
import PortfolioModel

/// A store that is being written beside its place, which nobody else sees before it is whole.
struct Draft {
  let path: String
  private let place: String
  private static let ending = ".loading"
  /// Those of the file itself and of what SQLite lays beside it.
  private static let companions = ["", "-journal", "-wal", "-shm"]

  /// - Throws: `Refusal` where its folder is not there.
  init(of place: String) throws {
    self.place = place
    path = "\(place).\(getpid())\(Self.ending)"
    let folder = URL(fileURLWithPath: place).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw Refusal(
        .outputCannotBeWritten, Message("output-folder-missing", ["path": .text(folder)]),
        remedy: Message("output-folder-missing.help"))
    }
    Self.removeAbandoned(in: folder, of: URL(fileURLWithPath: place).lastPathComponent)
    remove()
  }

  /// Removes the drafts of loads that were killed.
  private static func removeAbandoned(in folder: String, of name: String) {
    let files = FileManager.default
    for file in (try? files.contentsOfDirectory(atPath: folder)) ?? [] {
      guard file.hasPrefix(name + "."),
        let last = companions.map({ ending + $0 }).first(where: file.hasSuffix),
        let process = pid_t(file.dropFirst(name.count + 1).dropLast(last.count)),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      try? files.removeItem(atPath: folder + "/" + file)
    }
  }

  /// Gives the draft its name, once all of it is on the disk.
  ///
  /// - Throws: `Refusal` where somebody else was quicker.
  func publish() throws {
    sync(path)
    // An empty file in its place is none that anybody wrote.
    if (try? FileManager.default.attributesOfItem(atPath: place)[.size] as? UInt64) == 0 {
      unlink(place)
    }
    guard link(path, place) == 0 else {
      let isTaken = errno == EEXIST
      throw Refusal(
        .outputCannotBeWritten,
        Message(isTaken ? "store-in-use" : "store-cannot-be-written", ["path": .text(place)]),
        remedy: Message(isTaken ? "store-in-use.help" : "store-cannot-be-written.help"))
    }
    unlink(path)
    sync(URL(fileURLWithPath: place).deletingLastPathComponent().path)
  }

  func remove() {
    for ending in Self.companions { unlink(path + ending) }
  }

  private func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
