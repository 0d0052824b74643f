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
    var json: [UInt8] = []
    CanonicalText.append(content, to: &json)
    text += String(decoding: json, as: UTF8.self)
  }
}
