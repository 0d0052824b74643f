import PortfolioModel
import Testing

@testable import Syntax

struct FieldListTests {
  struct Payment: Sendable {
    var due: Day?
    var amount: Quantity?
    var notes: [String] = []
    var conditionsMet: Bool?
  }

  static let list = FieldList(
    "instalment", blank: Payment(), shorthand: "due",
    [
      Field("due", \.due, .day, .essential), Field("amount", \.amount, .quantity, .required),
      Field("note", each: \.notes, .text), Field("conditions_met", \.conditionsMet, .yesOrNo),
    ])

  /// The record in one line, or `no record`.
  private func read(_ text: String) throws -> (record: String, findings: [String]) {
    var reading = Reading(file: "test.yaml")
    let node = try #require(YAMLParser.parse(Array(text.utf8), &reading))
    let payment = Self.list.read(node, &reading)
    let shown = payment.map {
      [
        $0.due?.isoText ?? "–", $0.amount?.plainText ?? "–", $0.notes.joined(separator: "+"),
        $0.conditionsMet.map { $0 ? "yes" : "no" } ?? "–",
      ].joined(separator: " ")
    }
    return (shown ?? "no record", reading.findings.map(\.shown))
  }

  @Test func `a record is read as it is written`() throws {
    let read = try read("due: 2024-05-17\namount: 12.50\nnote: [a, b]\nconditions_met: no\n")
    #expect(read.record == "2024-05-17 12.5 a+b no")
    #expect(read.findings.isEmpty)
  }

  @Test func `a single value may stand without the list's dash`() throws {
    #expect(try read("due: 2024-05-17\namount: 1\nnote: a\n").record == "2024-05-17 1 a –")
  }

  @Test func `an unknown key is shown with the nearest, and the rest is read`() throws {
    let read = try read("due: 2024-05-17\namuont: 12\namount: 13\n")
    #expect(read.record == "2024-05-17 13  –")
    #expect(
      read.findings == ["2:1: 'amuont' is no key of an instalment; did you mean 'amount'?"])
  }

  @Test func `an unknown key that is near to none is shown with all there are`() throws {
    #expect(
      try read("due: 2024-05-17\namount: 1\nxyz: 1\n").findings == [
        "3:1: 'xyz' is no key of an instalment; its keys are: due, amount, note, conditions_met"
      ])
  }

  @Test func `without what is required the record is kept, without what is essential it is not`()
    throws
  {
    let noAmount = try read("due: 2024-05-17\n")
    #expect(noAmount.record == "2024-05-17 –  –")
    #expect(noAmount.findings == ["1:1: an instalment lacks 'amount'; add 'amount': how much"])
    let noDay = try read("due:\namount: 1\n")
    #expect(noDay.record == "no record")
    #expect(noDay.findings == ["1:1: an instalment lacks 'due'; add 'due': when it is due"])
  }

  @Test func `a wrong value costs its own field`() throws {
    let read = try read("due: 2024-05-17\namount: 12,50\nconditions_met: maybe\n")
    #expect(read.record == "2024-05-17 –  –")
    #expect(
      read.findings == [
        "2:9: '12,50' is not a number; write plain digits such as 1234.56, without spaces or "
          + "thousands marks; decimal_mark in portfolio.yaml says which mark is meant",
        "3:17: 'maybe' is not yes or no; known are: no, yes",
      ])
  }

  @Test func `a wrong essential value costs the record, and is reported once`() throws {
    let read = try read("due: 17.05.2024\namount: 1\n")
    #expect(read.record == "no record")
    #expect(read.findings == ["1:6: '17.05.2024' is not a day; write a day such as 2024-05-17"])
  }

  @Test func `one value may stand for the record`() throws {
    #expect(try read("2024-05-17\n").record == "2024-05-17 –  –")
  }

  @Test func `a list where a record belongs is no record`() throws {
    let read = try read("- due: 2024-05-17\n")
    #expect(read.record == "no record")
    #expect(
      read.findings == [
        "1:1: this is not an instalment; its keys are: due, amount, note, conditions_met"
      ])
  }

  @Test func `every field knows its place`() throws {
    var reading = Reading(file: "test.yaml")
    let text = "due: 2024-05-17\namount: 1\nnote:\n- a\n- b\n"
    let node = try #require(YAMLParser.parse(Array(text.utf8), &reading))
    _ = Self.list.read(node, &reading)
    #expect(reading.places["amount"]?.text == "test.yaml:2:9")
    #expect(reading.places["note[1]"]?.text == "test.yaml:5:3")
  }
}
