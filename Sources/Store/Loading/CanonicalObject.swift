/// The values of an object of JSON, each under its key.
struct CanonicalObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let text: CanonicalText
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { text.add(key.stringValue) { $0.appendNull() } }

  func encode(_ value: Bool, forKey key: Key) { text.add(key.stringValue) { $0.append(value) } }

  func encode(_ value: String, forKey key: Key) {
    text.add(key.stringValue) { $0.append(value) }
  }

  func encode(_ value: Int, forKey key: Key) { text.add(key.stringValue) { $0.append(value) } }

  func encode(_ value: Int64, forKey key: Key) { text.add(key.stringValue) { $0.append(value) } }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try text.add(key.stringValue) { try $0.write(value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    CanonicalEncoder(text: text.apart(key.stringValue)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    CanonicalEncoder(text: text.apart(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { CanonicalEncoder(text: text.apart("super")) }

  func superEncoder(forKey key: Key) -> any Encoder {
    CanonicalEncoder(text: text.apart(key.stringValue))
  }
}
