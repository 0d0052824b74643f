/// The values of an array of JSON.
struct CanonicalArray: UnkeyedEncodingContainer {
  let encoder: CanonicalEncoder
  let codingPath: [any CodingKey] = []

  var count: Int { encoder.count }

  func encodeNil() { encoder.add { $0.appendNull() } }

  func encode(_ value: some Encodable) throws { try encoder.add(value: value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    encoder.apart().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.apart().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.apart() }
}
