import Testing

@testable import Authoring

struct ExportEncodingTests {
  @Test(
    arguments: [
      (ExportEncoding.utf8, [0x42, 0xC3, 0xBC, 0xE2, 0x82, 0xAC]),
      (.windows1252, [0x42, 0xFC, 0x80]),
      (.utf16, [0xFF, 0xFE, 0x42, 0x00, 0xFC, 0x00, 0xAC, 0x20]),
      (.utf8, [0xFF, 0xFE, 0x42, 0x00, 0xFC, 0x00, 0xAC, 0x20]),
      (.utf8, [0xFE, 0xFF, 0x00, 0x42, 0x00, 0xFC, 0x20, 0xAC]),
    ] as [(ExportEncoding, [UInt8])])
  func `letters are the same, whatever bytes they were written in`(
    encoding: ExportEncoding, bytes: [UInt8]
  ) {
    #expect(encoding.utf8(bytes).map { String(decoding: $0, as: UTF8.self) } == "Bü€")
  }

  @Test func `Latin-1 has no euro`() {
    let bytes: [UInt8] = [0x42, 0xFC]
    #expect(ExportEncoding.latin1.utf8(bytes).map { String(decoding: $0, as: UTF8.self) } == "Bü")
  }

  @Test func `bytes that are no UTF-8 are refused`() {
    #expect(ExportEncoding.utf8.utf8([0x42, 0xFC, 0x42]) == nil)
  }
}
