import Foundation
import PortfolioModel

/// JSON of one form only: keys sorted, no spaces, so that equal values have equal bytes.
enum CanonicalJSON {
  static func text(of value: some Encodable) throws -> String {
    String(decoding: try CanonicalEncoder.bytes(of: value), as: UTF8.self)
  }

  /// The value that a text was made of.
  static func value<Value: Decodable>(of text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }

  /// A rate as an encoder of all its fields writes it.
  static func text(of rate: Rate) -> String {
    var text = "{\"effective\":\"" + rate.effective.isoText + "\",\"from\":"
    append(rate.from, to: &text)
    if let published = rate.published { text += ",\"published\":\"" + published.isoText + "\"" }
    text += ",\"source\":"
    append(rate.source, to: &text)
    text += ",\"span\":\"" + rate.span.rawValue + "\",\"to\":"
    append(rate.to, to: &text)
    return text + ",\"value\":\"" + rate.value.plainText + "\"}"
  }

  private static func append(_ currency: Currency, to text: inout String) {
    text += "{\"code\":"
    append(currency.code, to: &text)
    text += ",\"decimals\":" + String(currency.decimals) + "}"
  }

  private static func append(_ content: String, to text: inout String) {
    text += "\""
    if content.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
      text += content + "\""
      return
    }
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
