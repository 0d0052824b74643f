import Foundation

/// What can be read only once, from its beginning to its end.
enum OnceRead {
  /// Whether a path names standard input, a pipe or another device.
  static func isAt(_ path: String) -> Bool {
    if path == "-" { return true }
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }
}
