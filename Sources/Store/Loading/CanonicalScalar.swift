/// A value of JSON that stands for itself.
struct CanonicalScalar: SingleValueEncodingContainer {
  let text: CanonicalText
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { text.add { $0.appendNull() } }

  func encode(_ value: Bool) { text.add { $0.append(value) } }

  func encode(_ value: String) { text.add { $0.append(value) } }

  func encode(_ value: Double) throws { try text.add { try $0.append(value) } }

  func encode(_ value: Float) throws { try text.add { try $0.append(value) } }

  func encode(_ value: Int) { text.add { $0.append(value) } }

  func encode(_ value: Int8) { text.add { $0.append(value) } }

  func encode(_ value: Int16) { text.add { $0.append(value) } }

  func encode(_ value: Int32) { text.add { $0.append(value) } }

  func encode(_ value: Int64) { text.add { $0.append(value) } }

  func encode(_ value: UInt) { text.add { $0.append(value) } }

  func encode(_ value: UInt8) { text.add { $0.append(value) } }

  func encode(_ value: UInt16) { text.add { $0.append(value) } }

  func encode(_ value: UInt32) { text.add { $0.append(value) } }

  func encode(_ value: UInt64) { text.add { $0.append(value) } }

  func encode(_ value: some Encodable) throws { try text.add { try $0.write(value) } }
}
