/// A value of JSON that stands for itself.
struct CanonicalScalar: SingleValueEncodingContainer {
  let encoder: CanonicalEncoder
  let codingPath: [any CodingKey] = []

  func encodeNil() { encoder.add { $0.appendNull() } }

  func encode(_ value: Bool) { encoder.add { $0.append(value) } }

  func encode(_ value: String) { encoder.add { $0.append(value) } }

  func encode(_ value: Double) throws { try encoder.add { try $0.append(value) } }

  func encode(_ value: Float) throws { try encoder.add { try $0.append(value) } }

  func encode(_ value: Int) { encoder.add { $0.append(value) } }

  func encode(_ value: Int8) { encoder.add { $0.append(value) } }

  func encode(_ value: Int16) { encoder.add { $0.append(value) } }

  func encode(_ value: Int32) { encoder.add { $0.append(value) } }

  func encode(_ value: Int64) { encoder.add { $0.append(value) } }

  func encode(_ value: UInt) { encoder.add { $0.append(value) } }

  func encode(_ value: UInt8) { encoder.add { $0.append(value) } }

  func encode(_ value: UInt16) { encoder.add { $0.append(value) } }

  func encode(_ value: UInt32) { encoder.add { $0.append(value) } }

  func encode(_ value: UInt64) { encoder.add { $0.append(value) } }

  func encode(_ value: some Encodable) throws { try encoder.add(value: value) }
}
