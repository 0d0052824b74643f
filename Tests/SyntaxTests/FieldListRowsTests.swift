import PortfolioModel
import Testing

@testable import Syntax

struct FieldListRowsTests {
  typealias Payment = FieldListTests.Payment

  /// The rows as `record 2024-05-17 12.5` or `left out amount=x`, and what is wrong.
  private func read(_ text: String) -> (rows: [String], findings: [String]) {
    var reading = Reading(file: "test.csv")
    var rows: [String] = []
    FieldListTests.list.readRows(of: Array(text.utf8), &reading) { outcome, _ in
      switch outcome {
      case .record(let payment, let position):
        let amount = payment.amount?.plainText ?? "–"
        rows.append("\(position.line) \(payment.due?.isoText ?? "–") \(amount)")
      case .leftOut(let cells, _, let position):
        let shown = cells.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        rows.append("\(position.line) left out \(shown.joined(separator: " "))")
      }
    }
    return (rows, reading.findings.map(\.shown))
  }

  @Test func `columns may stand in any order`() {
    let read = read("amount,due\n12.50,2024-05-17\n1,2024-05-18\n")
    #expect(read.rows == ["2 2024-05-17 12.5", "3 2024-05-18 1"])
    #expect(read.findings.isEmpty)
  }

  @Test func `a row with a mistake is left out whole, and the others are read`() {
    let read = read("due,amount\n2024-05-17,x\n2024-05-18,2\n")
    #expect(read.rows == ["2 left out amount=x due=2024-05-17", "3 2024-05-18 2"])
    #expect(read.findings.count == 1)
    #expect(read.findings[0].hasPrefix("2:12: 'x' is not a number; "))
  }

  @Test(arguments: [("2024-05-17", 1), ("2024-05-17,1,2", 3)])
  func `a row with too few or too many cells is left out`(row: String, count: Int) {
    let read = read("due,amount\n\(row)\n2024-05-18,2\n")
    #expect(read.rows.map { $0.prefix(10) } == ["2 left out", "3 2024-05-"])
    #expect(
      read.findings == [
        "2:1: this row has \(count) cells, the heading 2; "
          + "give each column one cell, empty or not; put cells that have the separator in them in quotes"
      ])
  }

  @Test func `a blank cell is a missing value`() {
    let read = read("due,amount,note\n2024-05-17,,\n,1,\n2024-05-18,2,\n")
    #expect(read.rows.map { $0.prefix(10) } == ["2 left out", "3 left out", "4 2024-05-"])
    #expect(
      read.findings == [
        "2:12: an instalment lacks 'amount'; add 'amount': how much",
        "3:1: an instalment lacks 'due'; add 'due': when it is due",
      ])
  }

  @Test func `an unknown column is reported once and not read`() {
    let read = read("due,amuont,amount\n2024-05-17,9,1\n2024-05-18,9,2\n")
    #expect(read.rows == ["2 2024-05-17 1", "3 2024-05-18 2"])
    #expect(
      read.findings == ["1:5: no column is called 'amuont'; did you mean 'amount'?"])
  }

  @Test func `a column that stands twice is read once`() {
    let read = read("due,amount,amount\n2024-05-17,1,9\n")
    #expect(read.rows == ["2 2024-05-17 1"])
    #expect(
      read.findings == ["1:12: the column 'amount' stands here again; take one of the two out"])
  }

  @Test func `blank columns that spreadsheets leave behind are not read`() {
    let read = read("due,amount,,\n2024-05-17,1,,\n")
    #expect(read.rows == ["2 2024-05-17 1"])
    #expect(read.findings == [])
  }

  @Test func `without an essential column every row is left out`() {
    let read = read("amount\n1\n")
    #expect(read.rows == ["2 left out "])
    #expect(read.findings == ["1:1: the column 'due' is missing; add 'due': when it is due"])
  }

  @Test func `a required column that is missing is reported`() {
    let read = read("due\n2024-05-17\n")
    #expect(read.findings == ["1:1: the column 'amount' is missing; add 'amount': how much"])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}"])
  func `a file without anything in it is empty`(text: String) {
    #expect(read(text).findings == ["1:1: the file is empty; fill it, or take it away"])
  }

  @Test func `a row that cannot be told apart is left out`() {
    let read = read("due,amount\n\"2024-05-17\"x,1\n2024-05-18,2\n")
    #expect(read.rows == ["2 left out ", "3 2024-05-18 2"])
    #expect(
      read.findings == [
        "2:13: something follows a closing quote; "
          + "put the whole cell in quotes, and double the quotes inside it"
      ])
  }
}
