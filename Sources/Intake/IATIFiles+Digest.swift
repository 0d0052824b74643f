import IATI
import Store

extension IATIFiles {
  /// SHA-256 over the names and the bytes of the files, in hexadecimal digits; blank where they can
  /// be read only once.
  var digest: String {
    var digest = Fingerprint()
    let isRepeatable = eachPiece { name, piece in
      if piece.isEmpty { digest.add("\(name)\n") } else { digest.add(piece) }
    }
    return isRepeatable ? digest.digits : ""
  }
}
