/// The values of an object of JSON, each under its key.
struct CanonicalObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: CanonicalEncoder
  let codingPath: [any CodingKey] = []

  func encodeNil(forKey key: Key) { encoder.add(key.stringValue) { $0.appendNull() } }

  func encode(_ value: Bool, forKey key: Key) { encoder.add(key.stringValue) { $0.append(value) } }

  func encode(_ value: String, forKey key: Key) {
    encoder.add(key.stringValue) { $0.append(value) }
  }

  func encode(_ value: Int, forKey key: Key) { encoder.add(key.stringValue) { $0.append(value) } }

  func encode(_ value: Int64, forKey key: Key) { encoder.add(key.stringValue) { $0.append(value) } }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try encoder.add(key.stringValue, value: value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.apart(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.apart(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.apart("super") }

  func superEncoder(forKey key: Key) -> any Encoder { encoder.apart(key.stringValue) }
}
