import Authoring
import IATI
import Store

/// What tells whether the files of a portfolio are as they were: SHA-256 over their names and bytes.
struct SourceDigest {
  private var fingerprint = Fingerprint()
  private var size = 0

  /// Takes a file as it comes, an empty piece first.
  mutating func add(_ name: String, _ piece: [UInt8]) {
    // How long each file is tells where the next begins.
    if piece.isEmpty { fingerprint.add("\(size)\t\(name)\n") }
    size = piece.isEmpty ? 0 : size + piece.count
    fingerprint.add(piece)
  }

  /// In hexadecimal digits.
  var digits: String {
    var whole = fingerprint
    whole.add("\(size)")
    return whole.digits
  }
}

extension PortfolioFolder {
  /// The digest of all that lies in the folder.
  var digest: String {
    var digest = SourceDigest()
    eachPiece { digest.add($0, $1) }
    return digest.digits
  }
}

extension IATIFiles {
  /// The digest of the files and of the aliases beside them; `nil` where they can be read only
  /// once.
  func digest(with aliases: AliasFile) -> String? {
    var digest = SourceDigest()
    guard eachPiece({ digest.add($0, $1) }) else { return nil }
    if !aliases.bytes.isEmpty {
      digest.add(AliasFile.name, [])
      digest.add(AliasFile.name, aliases.bytes)
    }
    return digest.digits
  }
}
