import Testing

@testable import Syntax

struct YAMLScalarTests {
  @Test(arguments: [
    "NO", "no", "yes", "On", "true", "null", "~", "012", "1_000", "1e3", "0x1F", "1.10", ".5",
    "2024-05-17", "12:30:45", ".inf", "1,5", "=", "NaN",
  ])
  func `what is written stays the text it is`(text: String) {
    let read = ReadYAML("country: \(text)\n")
    #expect(read.outline == "{country: \(text)}")
    #expect(read.findings.isEmpty)
  }

  @Test func `quotes are taken off, and what is in them stays`() {
    #expect(ReadYAML("a: \"x: \\u00e9\\n\"\nb: 'it''s'\n").outline == "{a: x: é\n, b: it's}")
  }

  @Test func `texts over several lines are folded or kept`() {
    #expect(
      ReadYAML("a: >-\n  one\n  two\nb: |-\n  one\n  two\n").outline
        == "{a: one two, b: one\ntwo}")
  }

  @Test func `a key without a value is blank`() {
    #expect(ReadYAML("a:\nb: ''\n").outline == "{a: , b: }")
  }

  @Test func `lists and keys keep their order`() {
    #expect(
      ReadYAML("b: [2, 1]\na:\n- x\n- {z: 1, y: 2}\n").outline
        == "{b: [2, 1], a: [x, {z: 1, y: 2}]}")
  }

  @Test func `Windows line ends are no part of the text`() {
    #expect(ReadYAML("a: x\r\nb: y\r\n").outline == "{a: x, b: y}")
  }

  @Test func `values and keys know their line and column, counted in characters`() throws {
    var reading = Reading(file: "test.yaml")
    let text = "a: x\nééé: {b: [1, \"é\", 3]}\n"
    let node = try #require(YAMLParser.parse(Array(text.utf8), &reading))
    guard case .mapping(let entries) = node.content,
      case .mapping(let inner) = entries[1].value.content,
      case .sequence(let items) = inner[0].value.content
    else {
      Issue.record("the tree has another shape: \(node.outline)")
      return
    }
    #expect(entries[1].position == Position(line: 2, column: 1))
    #expect(entries[1].value.position == Position(line: 2, column: 6))
    #expect(items.map(\.position.column) == [11, 14, 19])
  }
}
