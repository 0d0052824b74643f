import Crypto
import Foundation
import PortfolioModel

/// JSON of one form only: keys sorted, no spaces, so that equal values have equal bytes.
enum CanonicalJSON {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// The value that a text was made of.
  static func value<Value: Decodable>(of text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  /// A row of a table as a JSON object; columns without a value are left out.
  ///
  /// - Precondition: `columns` are sorted.
  static func text(of values: [Value], columns: [String]) -> String {
    var text = "{"
    for (column, value) in zip(columns, values) {
      guard value != .null else { continue }
      if text.utf8.count > 1 { text += "," }
      text += "\"" + column + "\":"
      switch value {
      case .integer(let number): text += String(number)
      case .text(let content): append(content, to: &text)
      case .null: break
      }
    }
    return text + "}"
  }

  private static func append(_ content: String, to text: inout String) {
    text += "\""
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{0}"..<" ":
        text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

/// The fingerprint of a portfolio as its parts come in, in whatever order.
struct Fingerprinting {
  private var lines: [String] = []

  mutating func add(_ kind: String, _ code: String, _ json: String) {
    lines.append("\(kind)\t\(code)\t\(Self.hash(json))\n")
  }

  /// SHA-256 over the sorted kinds, codes and hashes of all parts, in hexadecimal digits.
  var fingerprint: String { Self.hash(lines.sorted().joined()) }

  private static func hash(_ text: String) -> String { Fingerprint.hash(Array(text.utf8)) }
}

/// SHA-256 in hexadecimal digits.
public enum Fingerprint {
  public static func hash(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
