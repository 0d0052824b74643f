import CZlib
import Foundation
import PortfolioModel

/// Unpacks what gzip packed (RFC 1952), piece by piece.
final class Inflation {
  private let file: String
  private var stream = z_stream()
  private var packed: [UInt8] = []
  private var start = 0
  private var output = [UInt8](repeating: 0, count: ByteSource.pieceSize)
  private var isComplete = false

  /// Whether bytes begin as gzip's do.
  static func canRead(_ bytes: Data) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  init(_ file: String) throws {
    self.file = file
    // 15 bits of window; 16 more say that gzip's heading is expected.
    let code = inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw damaged }
  }

  deinit { inflateEnd(&stream) }

  func take(_ bytes: Data) {
    packed = [UInt8](bytes)
    start = 0
  }

  /// What comes out next; `nil` where more must go in first.
  ///
  /// - Throws: `Refusal` where the bytes are damaged.
  func next() throws -> Data? {
    if isComplete {
      // Files may be packed in several parts, one after the other; what else follows is padding.
      guard start < packed.count, packed[start] == 0x1F else {
        start = packed.count
        return nil
      }
      inflateReset(&stream)
      isComplete = false
    }
    let (made, code) = step()
    guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { throw damaged }
    isComplete = code == Z_STREAM_END
    return made > 0 ? Data(output[..<made]) : isComplete ? try next() : nil
  }

  /// Takes the end.
  ///
  /// - Throws: `Refusal` where something is missing.
  func finish() throws {
    guard isComplete else { throw damaged }
  }

  private func step() -> (made: Int, code: Int32) {
    let available = packed.count - start
    return packed.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress.map { $0 + start }
        stream.avail_in = UInt32(available)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        let code = inflate(&stream, Z_NO_FLUSH)
        start += available - Int(stream.avail_in)
        return (output.count - Int(stream.avail_out), code)
      }
    }
  }

  private var damaged: Refusal {
    Refusal(
      .inputCannotBeOpened, Message("iati-damaged-gzip"), at: Place(file: file),
      remedy: Message("iati-damaged-gzip.help"))
  }
}
