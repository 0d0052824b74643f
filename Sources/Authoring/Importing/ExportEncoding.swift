import Foundation

/// In which bytes a finance system writes its letters.
enum ExportEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case windows1252 = "windows-1252"
  case latin1 = "latin-1"

  /// The bytes as UTF-8; `nil` where they are not of this encoding.
  ///
  /// A byte order mark of UTF-16 says more than a mapping does.
  func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    switch isMarked ? .utf16 : self {
    case .utf8: return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
    case .utf16: return Self.utf8(bytes, .utf16)
    case .windows1252: return Self.utf8(bytes, .windowsCP1252)
    case .latin1: return Self.utf8(bytes, .isoLatin1)
    }
  }

  private static func utf8(_ bytes: [UInt8], _ encoding: String.Encoding) -> [UInt8]? {
    String(data: Data(bytes), encoding: encoding).map { Array($0.utf8) }
  }
}
