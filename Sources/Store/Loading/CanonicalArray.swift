/// The values of an array of JSON.
struct CanonicalArray: UnkeyedEncodingContainer {
  let text: CanonicalText
  var codingPath: [any CodingKey] { [] }

  var count: Int { text.count }

  func encodeNil() { text.add { $0.appendNull() } }

  func encode(_ value: some Encodable) throws { try text.add { try $0.write(value) } }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    CanonicalEncoder(text: text.apart()).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    CanonicalEncoder(text: text.apart()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { CanonicalEncoder(text: text.apart()) }
}
