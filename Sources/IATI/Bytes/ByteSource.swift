import Foundation
import PortfolioModel

/// The bytes of a file or of standard input, piece by piece, unpacked where they are packed.
final class ByteSource {
  private let handle: FileHandle
  private let file: String
  private let inflation: Inflation?
  private var begun: Data?

  /// How many bytes are read at a time.
  static let pieceSize = 65_536

  /// - Parameters:
  ///   - path: a file's path; `nil` for standard input.
  ///   - file: what findings call it.
  /// - Throws: `Refusal` where the file cannot be read.
  init(path: String?, named file: String) throws {
    self.file = file
    if let path {
      guard let handle = FileHandle(forReadingAtPath: path) else { throw Refusal.unreadable(file) }
      self.handle = handle
    } else {
      handle = .standardInput
    }
    let first = try handle.piece(of: file)
    inflation = Inflation.canRead(first) ? try Inflation(file) : nil
    begun = first
  }

  /// The next bytes; `nil` at the end.
  ///
  /// - Throws: `Refusal` where they cannot be read or unpacked.
  func next() throws -> Data? {
    guard let inflation else {
      let piece = try begun.take() ?? handle.piece(of: file)
      return piece.isEmpty ? nil : piece
    }
    while true {
      if let unpacked = try inflation.next() { return unpacked }
      let packed = try begun.take() ?? handle.piece(of: file)
      guard !packed.isEmpty else {
        try inflation.finish()
        return nil
      }
      inflation.take(packed)
    }
  }
}

extension FileHandle {
  fileprivate func piece(of file: String) throws -> Data {
    do {
      return try read(upToCount: ByteSource.pieceSize) ?? Data()
    } catch {
      throw Refusal.unreadable(file)
    }
  }
}

extension Refusal {
  static func unreadable(_ file: String) -> Refusal {
    Refusal(
      .inputCannotBeOpened, Message("unreadable-file"), at: Place(file: file),
      remedy: Message("unreadable-file.help"))
  }
}
