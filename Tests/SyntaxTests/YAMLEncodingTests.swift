import Testing

@testable import Syntax

struct YAMLEncodingTests {
  @Test func `a byte order mark is no part of the text`() {
    let read = ReadYAML("\u{FEFF}a: x\nb: y\n")
    #expect(read.outline == "{a: x, b: y}")
    #expect(read.shown == [])
  }

  static let latin1: [UInt8] = Array("a: 1\nb: caf".utf8) + [0xE9] + Array("\nc: 2\n".utf8)

  @Test func `a file that is not UTF-8 is refused`() {
    let read = ReadYAML(bytes: Self.latin1)
    #expect(read.outline == nil)
    #expect(
      read.findings.map { String($0.shown.drop { $0 != " " }) } == [
        " this is not UTF-8; save the file as UTF-8"
      ])
  }

  @Test func `what is not UTF-8 is shown where it stands`() {
    #expect(ReadYAML(bytes: Self.latin1).findings.map { $0.place?.line } == [2])
  }

  @Test func `a control character is not called a mistake of encoding`() {
    let read = ReadYAML("a: x\u{1}y\n")
    #expect(!read.shown.joined().contains("UTF-8"))
  }
}
