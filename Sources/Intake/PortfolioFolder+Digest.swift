import Authoring
import Store

extension PortfolioFolder {
  /// SHA-256 over the names and the bytes of all that lies in the folder, in hexadecimal digits.
  var digest: String {
    var digest = Fingerprint()
    eachFile { name, bytes in
      digest.add("\(name)\t\(bytes?.count ?? -1)\n")
      if let bytes { digest.add(bytes) }
    }
    return digest.digits
  }
}
