// What is not stated is not written: a portfolio without such entries keeps the fingerprint that it
// had before there were any.

extension KeyedEncodingContainer {
  mutating func encode(_ changes: [Redenomination], forKey key: Key) throws {
    try encodeIfPresent(changes.isEmpty ? nil : changes, forKey: key)
  }

  mutating func encode(_ rates: [FixedRate], forKey key: Key) throws {
    try encodeIfPresent(rates.isEmpty ? nil : rates, forKey: key)
  }
}

extension KeyedDecodingContainer {
  func decode(_: [Redenomination].Type, forKey key: Key) throws -> [Redenomination] {
    try decodeIfPresent([Redenomination].self, forKey: key) ?? []
  }

  func decode(_: [FixedRate].Type, forKey key: Key) throws -> [FixedRate] {
    try decodeIfPresent([FixedRate].self, forKey: key) ?? []
  }
}
