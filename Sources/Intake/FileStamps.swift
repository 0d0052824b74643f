import Foundation

/// When the files that a portfolio is read from were last changed, and how large they are.
struct FileStamps: Equatable {
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
