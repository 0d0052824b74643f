import Glibc

/// A file that is written beside its place, and moved there once it is whole.
struct PendingFile {
  let path: String
  let temporaryPath: String

  /// Creates the file, so that a missing folder or permission is found before any work is done.
  init(for path: String) throws(WorkbookError) {
    self.path = path
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let unique = String(UInt64.random(in: .min ... .max), radix: 36)
    temporaryPath = "\(folder).workbook-\(unique)"
    let descriptor = open(temporaryPath, O_CREAT | O_EXCL | O_WRONLY, 0o666)
    if descriptor < 0 { throw .cannotCreate(path: path, reason: Self.systemReason()) }
    close(descriptor)
  }

  func publish() throws(WorkbookError) {
    if !Self.isWhole(temporaryPath) {
      throw .cannotWrite(path: path, reason: "the file was cut short")
    }
    if rename(temporaryPath, path) != 0 {
      throw .cannotCreate(path: path, reason: Self.systemReason())
    }
  }

  func discard() {
    unlink(temporaryPath)
  }

  /// The library overlooks a disk that fills up at the very end; a whole file ends with the
  /// record that closes a zip archive.
  static func isWhole(_ path: String) -> Bool {
    let endRecord: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 22)
    guard lseek(descriptor, -22, SEEK_END) >= 0, read(descriptor, &bytes, 22) == 22 else {
      return false
    }
    return bytes.starts(with: endRecord)
  }

  private static func systemReason() -> String { String(cString: strerror(errno)) }
}
