import Crypto

/// SHA-256 in hexadecimal digits.
public struct Fingerprint {
  private var hasher = SHA256()

  public init() {}

  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { hasher.update(bufferPointer: UnsafeRawBufferPointer($0)) }
  }

  public mutating func add(_ bytes: [UInt8]) { hasher.update(data: bytes) }

  /// What it is over all that was added.
  public var digits: String { Self.digits(of: hasher.finalize()) }

  public static func hash(_ bytes: [UInt8]) -> String { digits(of: SHA256.hash(data: bytes)) }

  static func hash(_ text: String) -> String {
    var text = text
    return text.withUTF8 { digits(of: SHA256.hash(data: UnsafeRawBufferPointer($0))) }
  }

  private static func digits(of digest: SHA256.Digest) -> String {
    let digits: StaticString = "0123456789abcdef"
    return String(unsafeUninitializedCapacity: 2 * SHA256.Digest.byteCount) { text in
      var index = 0
      for byte in digest {
        text[index] = digits.utf8Start[Int(byte >> 4)]
        text[index + 1] = digits.utf8Start[Int(byte & 15)]
        index += 2
      }
      return index
    }
  }
}
