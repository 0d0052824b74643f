import Foundation

/// JSON that is being written.
final class CanonicalText {
  var bytes: [UInt8] = []

  func write(_ value: some Encodable) throws {
    let encoder = CanonicalEncoder(self)
    try value.encode(to: encoder)
    encoder.finish()
  }

  func appendNull() { bytes += "null".utf8 }

  func append(_ truth: Bool) { bytes += (truth ? "true" : "false").utf8 }

  func append(_ number: some FixedWidthInteger) { bytes += String(number).utf8 }

  /// - Throws: where the number is none that JSON has.
  func append(_ number: Double) throws { bytes += try JSONEncoder().encode(number) }

  func append(_ number: Float) throws { bytes += try JSONEncoder().encode(number) }

  func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      // Hardly a text has anything that must be written in another way.
      if utf8.allSatisfy({ !$0.isEscaped }) {
        bytes.append(contentsOf: utf8)
      } else {
        for byte in utf8 { append(byte) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func append(_ byte: UInt8) {
    guard byte.isEscaped else { return bytes.append(byte) }
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x22, 0x5C: bytes.append(byte)
    default: bytes += ("u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8
    }
  }
}

extension UInt8 {
  /// Whether JSON cannot have the byte in a text as it is.
  fileprivate var isEscaped: Bool { self < 0x20 || self == 0x22 || self == 0x5C }
}
