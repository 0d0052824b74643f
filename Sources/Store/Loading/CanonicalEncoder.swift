/// Writes a value as JSON with keys sorted and no spaces, byte for byte as Foundation's encoder does
/// with sorted keys and slashes as they are, in a fraction of its time.
struct CanonicalEncoder: Encoder {
  let text: CanonicalText

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The value as JSON.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let text = CanonicalText()
    try text.write(value)
    return text.bytes
  }

  func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
    text.beginObject()
    return KeyedEncodingContainer(CanonicalObject<Key>(text: text))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    text.beginArray()
    return CanonicalArray(text: text)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    text.beginScalar()
    return CanonicalScalar(text: text)
  }
}
