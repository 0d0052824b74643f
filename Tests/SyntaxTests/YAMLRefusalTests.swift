import Testing

@testable import Syntax

struct YAMLRefusalTests {
  @Test func `a key that stands twice is reported where it stands again; the first is read`() {
    let read = ReadYAML("code: A\ntitle: x\n  \ncode: B\n")
    #expect(read.outline == "{code: A, title: x}")
    #expect(
      read.shown == [
        "4:1: the key 'code' stands here again; line 1 has it already, and only that is read; "
          + "take one of the two out"
      ])
  }

  @Test func `a key may stand again in another record`() {
    #expect(ReadYAML("- code: A\n- code: A\n").findings.isEmpty)
  }

  @Test(arguments: [
    ("a: &x 1\nb: 2\n", "1:4"), ("a: 1\nb: *x\n", "2:4"), ("a: !!int 1\n", "1:4"),
    ("a: !mine {b: 1}\n", "1:4"), ("a: &x\n  b: 1\n", "1:4"), ("- &x [1]\n", "1:3"),
    ("a: ! x\n", "1:4"),
  ])
  func `anchors, aliases and tags are refused where they stand`(text: String, place: String) {
    let read = ReadYAML(text)
    #expect(read.outline == nil)
    #expect(
      read.shown == [
        "\(place): anchors, aliases and tags are not read; write the value out in each place"
      ])
  }

  @Test(arguments: [("[a, b]: x\n", "1:1"), ("a: 1\n? {b: c}\n: x\n", "2:3"), ("&k a: 1\n", "1:1")])
  func `a key that is no plain word is refused`(text: String, place: String) {
    let read = ReadYAML(text)
    #expect(read.outline == nil)
    #expect(
      read.shown == ["\(place): a key is one word; write the key as plain text, such as title:"])
  }

  @Test func `a second document is reported; the first is read`() {
    let read = ReadYAML("a: 1\n---\nb: 2\n")
    #expect(read.outline == "{a: 1}")
    #expect(
      read.findings.map(\.shownFact) == ["2:1: a second document begins here and is not read"])
  }

  @Test func `one document between its marks is one document`() {
    let read = ReadYAML("---\na: 1\n...\n")
    #expect(read.outline == "{a: 1}")
    #expect(read.findings.isEmpty)
  }

  @Test(arguments: [20, 5_000])
  func `what is nested too deep is refused, and a few levels are not`(depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let read = ReadYAML("a: \(text)\n")
    #expect(read.findings.map(\.shownFact) == (depth > 64 ? ["1:67: this is nested too deep"] : []))
    #expect((read.outline == nil) == (depth > 64))
  }

  @Test(arguments: ["", "\n\n", "# nothing but a remark\n", "\u{FEFF}"])
  func `a file without anything in it is empty`(text: String) {
    let read = ReadYAML(text)
    #expect(read.outline == nil)
    #expect(read.shown == ["1:1: the file is empty; fill it, or take it away"])
  }

  @Test(arguments: [
    ("a: 1\nb: [1, 2\nc: 3\n", 3), ("a: x: y\n", 1), ("a: 1\n b: 2\n", 2), ("a: \"open\n", 2),
    ("a:\n\t- x\n", 2), ("a: 1\n- b\n", 2), ("a: @x\n", 1), ("a: 1\n}\n", 2),
  ])
  func `a mistake of syntax is shown at its line`(text: String, line: Int) {
    let read = ReadYAML(text)
    #expect(read.outline == nil)
    #expect(read.findings.map { $0.place?.line } == [line])
    #expect(read.shown[0].contains("this is no YAML: "))
  }

  @Test func `a mistake of syntax is shown at its column`() {
    #expect(ReadYAML("a: 1\nbc: x: y\n").findings.first?.place?.column == 6)
  }
}
