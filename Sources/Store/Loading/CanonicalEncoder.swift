/// Writes a value as JSON with keys sorted and no spaces, byte for byte as Foundation's encoder does
/// with sorted keys and slashes as they are, in a fraction of its time.
///
/// Every value is written where the text ends; what stands in an object is put in order when the
/// object is complete.
final class CanonicalEncoder: Encoder {
  private let output: CanonicalText
  private let start: Int
  private var form = Form.none
  private var entries: [Entry] = []

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  private enum Form {
    case none, single, object, array
  }

  /// A value of an object or an array.
  private struct Entry {
    let key: String
    let written: Written

    enum Written {
      case here(Range<Int>)
      /// What is written on its own until all is complete.
      case apart(CanonicalEncoder)
    }
  }

  init(_ output: CanonicalText = CanonicalText()) {
    self.output = output
    start = output.bytes.count
  }

  /// The value as JSON.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = CanonicalEncoder()
    try value.encode(to: encoder)
    encoder.finish()
    return encoder.output.bytes
  }

  func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
    form = .object
    return KeyedEncodingContainer(CanonicalObject<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    form = .array
    return CanonicalArray(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    form = .single
    return CanonicalScalar(encoder: self)
  }

  /// How many values were written.
  var count: Int { entries.count }

  /// Writes a value under a key; in an array under none.
  func add(_ key: String = "", _ write: (CanonicalText) throws -> Void) rethrows {
    let start = output.bytes.count
    try write(output)
    entries.append(Entry(key: key, written: .here(start..<output.bytes.count)))
  }

  func add(_ key: String = "", value: some Encodable) throws {
    try add(key) { try $0.write(value) }
  }

  /// An encoder for what stands under a key and is written bit by bit.
  func apart(_ key: String = "") -> CanonicalEncoder {
    let encoder = CanonicalEncoder()
    entries.append(Entry(key: key, written: .apart(encoder)))
    return encoder
  }

  /// Puts together what was written.
  func finish() {
    switch form {
    case .single where entries.count == 1:
      if case .apart(let encoder) = entries[0].written { output.bytes += encoder.finished }
    case .array: putTogether(entries, within: ("[", "]"), withKeys: false)
    case .none, .single, .object:
      putTogether(entries.sorted { $0.key < $1.key }, within: ("{", "}"), withKeys: true)
    }
  }

  private var finished: [UInt8] {
    finish()
    return output.bytes
  }

  private func putTogether(
    _ entries: [Entry], within ends: (Unicode.Scalar, Unicode.Scalar), withKeys: Bool
  ) {
    let whole = CanonicalText()
    whole.bytes.reserveCapacity(output.bytes.count - start + 16 * entries.count + 2)
    whole.bytes.append(UInt8(ascii: ends.0))
    for (index, entry) in entries.enumerated() {
      if index > 0 { whole.bytes.append(UInt8(ascii: ",")) }
      if withKeys {
        whole.append(entry.key)
        whole.bytes.append(UInt8(ascii: ":"))
      }
      switch entry.written {
      case .here(let range): whole.bytes += output.bytes[range]
      case .apart(let encoder): whole.bytes += encoder.finished
      }
    }
    whole.bytes.append(UInt8(ascii: ends.1))
    output.bytes.replaceSubrange(start..., with: whole.bytes)
  }
}
