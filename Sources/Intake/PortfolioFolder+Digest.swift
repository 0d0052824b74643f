import Authoring
import Store

extension PortfolioFolder {
  /// SHA-256 over the names and the bytes of all that lies in the folder, in hexadecimal digits.
  var digest: String {
    var digest = Fingerprint()
    var size = 0
    eachPiece { name, piece in
      // How long each file is tells where the next begins.
      if piece.isEmpty { digest.add("\(size)\t\(name)\n") }
      size = piece.isEmpty ? 0 : size + piece.count
      digest.add(piece)
    }
    digest.add("\(size)")
    return digest.digits
  }
}
