/// The fingerprint of a portfolio as its parts come in, in whatever order: SHA-256 over the sorted
/// kinds, codes and hashes of all parts.
struct Fingerprinting: Sendable {
  /// All parts but transactions, which the ledger has: there may be very many of them.
  private var parts: [(kind: String, code: String, hash: Hash)] = []

  private enum Hash {
    case known(String)
    /// It is made when it is asked for, if ever.
    case of(any Encodable & Sendable)

    var digits: String {
      get throws {
        switch self {
        case .known(let digits): digits
        case .of(let part): Fingerprint.hash(try CanonicalJSON.text(of: part))
        }
      }
    }
  }

  mutating func add(_ kind: PartKind, _ code: String, hash: String) {
    parts.append((kind.rawValue, code, .known(hash)))
  }

  mutating func add(_ kind: PartKind, _ code: String, _ part: any Encodable & Sendable) {
    parts.append((kind.rawValue, code, .of(part)))
  }

  /// The fingerprint with all transactions of the ledger.
  func fingerprint(_ engine: Engine) throws -> String {
    var all = Fingerprint()
    let hashed = try parts.map { (kind: $0.kind, code: $0.code, hash: try $0.hash.digits) }
    let sorted = hashed.sorted {
      // Bytewise, as a database sorts.
      ($0.kind.bytes, $0.code.bytes, $0.hash.bytes) < ($1.kind.bytes, $1.code.bytes, $1.hash.bytes)
    }
    for part in sorted { all.add("\(part.kind)\t\(part.code)\t\(part.hash)\n") }
    // Of all kinds, this one comes last.
    try engine.each("SELECT id, sha256 FROM ledger ORDER BY id, sha256") { row in
      all.add("transaction\t\(row.text(0))\t\(row.text(1))\n")
    }
    return all.digits
  }
}

/// A text whose order is that of its bytes.
private struct Bytes: Comparable {
  let text: String

  static func < (left: Bytes, right: Bytes) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  static func == (left: Bytes, right: Bytes) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }
}

extension String {
  fileprivate var bytes: Bytes { Bytes(text: self) }
}
