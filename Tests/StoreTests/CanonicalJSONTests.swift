import Foundation
import PortfolioModel
import Testing

@testable import Store

struct CanonicalJSONTests {
  private static func foundation(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private struct Everything: Codable {
    var zebra = "a/b \"c\" \\ é عربي 🙂"
    var ant: Int? = -5
    var nothing: String?
    var truth = [true, false]
    var number = 0.1
    var small: UInt8 = 7
    var empty: [String] = []
    var byLanguage = ["fr": "deux", "en": "two", "ar": "", "Z": "z", "a": "a"]
    var byNumber = [3: "three"]
    var days: [Day?] = [Day(year: 2024, month: 2, day: 29), nil]
    var inner = Inner()

    struct Inner: Codable {
      var text = LocalizedText([.french: "l'eau", .english: "water"])
      var share: Share? = Share(40, of: 100)
      var none = None()
    }

    struct None: Codable {}
  }

  @Test func `the bytes are those of Foundation's encoder`() throws {
    let value = [Everything(), Everything(ant: nil, nothing: "here")]
    #expect(try CanonicalJSON.text(of: value) == Self.foundation(value))
  }

  @Test func `so they are for every character below 256`() throws {
    let text = (0..<256).compactMap { Unicode.Scalar($0) }.map { String($0) }
    #expect(try CanonicalJSON.text(of: text) == Self.foundation(text))
  }

  @Test func `so they are for more keys than any value has`() throws {
    let many = Dictionary(uniqueKeysWithValues: (0..<200).map { ("key \($0 &* 7_919 % 200)", $0) })
    #expect(try CanonicalJSON.text(of: many) == Self.foundation(many))
  }

  @Test(arguments: [nil, Day(year: 2024, month: 3, day: 1)])
  func `so they are for a rate, which is written by hand`(published: Day?) throws {
    var rate = Rate(
      from: Currency(code: "EUR", decimals: 2), to: Currency(code: "TND", decimals: 3),
      value: Quantity(coefficient: 3_412, scale: 3),
      effective: try #require(Day(year: 2024, month: 2, day: 29)),
      source: "a \"bank\",\tby hand\n/ \\ é")
    rate.published = published
    #expect(try CanonicalJSON.text(of: rate) == Self.foundation(rate))
  }

  @Test func `what is written bit by bit stands where it was begun`() throws {
    let value = BitByBit()
    #expect(try CanonicalJSON.text(of: value) == Self.foundation(value))
  }

  private struct BitByBit: Encodable {
    enum Key: String, CodingKey { case whole, list, after }

    func encode(to encoder: any Encoder) throws {
      var outer = encoder.container(keyedBy: Key.self)
      var whole = outer.nestedContainer(keyedBy: Key.self, forKey: .whole)
      var list = outer.nestedUnkeyedContainer(forKey: .list)
      try outer.encode(1, forKey: .after)
      try whole.encode("b", forKey: .list)
      try whole.encodeNil(forKey: .after)
      try list.encode(2)
      var inside = list.nestedContainer(keyedBy: Key.self)
      try inside.encode(true, forKey: .whole)
      try list.encodeNil()
    }
  }
}
