import DocumentModel
import PortfolioModel
import Testing

struct ProofTests {
  private func document(_ rows: [[String]]) -> Document {
    document(of: Table(["country", "spent"], rows))
  }

  func document(of table: Table) -> Document {
    Document(
      identity: Document.Identity(
        report: "test", title: "Test", organisation: "Test", language: .english,
        asOf: .distantPast, fingerprint: "", version: "0"),
      words: Words(
        notStated: "", notApplicable: "", notDue: "", withheld: "", asOf: "", page: "", pageOf: "",
        ok: "", proof: "",
        left: "", right: "", result: "", noRows: ""),
      sections: [
        Section(id: "first", title: "First", blocks: [.prose(title: "Note", ["Nothing"])]),
        Section(id: "second", title: "Second", blocks: [.table(table)]),
      ])
  }

  private func sides(
    _ left: Proof.Side, _ right: Proof.Side, rows: [[String]] = [["MA", "1.10"], ["TN", "2.20"]]
  ) throws -> String {
    let tables = document(rows).tablesByID
    let (left, right, difference) = try Proof("Spent", left, right).sides(in: tables)
    return "\(left.shown) | \(right.shown) | \(difference?.plainText ?? "none")"
  }

  private func money(_ minorUnits: Int64, _ currency: Currency = .eur) -> Proof.Side {
    .money(Money(minorUnits: minorUnits, currency: currency))
  }

  @Test func `a table's column is held against a figure`() throws {
    let sum = Proof.Side.sum(table: "table", column: "spent", [])
    #expect(try sides(sum, money(330)) == "3.30 | 3.30 | 0.00")
    #expect(try sides(sum, money(331)) == "3.30 | 3.31 | -0.01")
  }

  @Test func `only rows that meet the conditions are added`() throws {
    let sum = Proof.Side.sum(
      table: "table", column: "spent", [Derivation.Condition("country", is: .text("TN"))])
    #expect(try sides(sum, money(220)) == "2.20 | 2.20 | 0.00")
  }

  @Test func `two currencies have no difference`() throws {
    #expect(try sides(money(100), money(100, .usd)) == "1.00 | USD 1.00 | none")
  }

  @Test func `a column of two currencies has no sum`() async {
    await #expect(processExitsWith: .success) {
      let table = Table(["spent"], [["1.10"], ["USD 2.20"]])
      let proof = Proof(
        "Spent", .sum(table: "table", column: "spent", []),
        .money(Money(minorUnits: 110, currency: .eur)))
      let sides = try proof.sides(in: ProofTests().document(of: table).tablesByID)
      precondition(sides.difference == nil)
    }
  }

  @Test func `a side that is missing has no difference`() throws {
    let sum = Proof.Side.sum(table: "table", column: "spent", [])
    #expect(
      try sides(sum, money(0), rows: [["MA", "not stated"]]) == "not stated | 0.00 | none")
    #expect(try sides(.sum(table: "other", column: "spent", []), money(0)) == " | 0.00 | none")
    #expect(try sides(.sum(table: "table", column: "other", []), money(0)) == " | 0.00 | none")
  }

  @Test func `a difference that does not fit names the proof`() {
    #expect(throws: Overflow(total: "Spent")) { try sides(money(.max), money(-1)) }
  }

  @Test func `the evaluator makes the tables of all sections`() throws {
    var unmade = document([["MA", "1.10"], ["TN", "2.20"]])
    var table = try #require(unmade.tables.first)
    table.totals = [
      TotalRow(label: "Total", cells: ["spent": .derived(.subtotal(column: "spent"))])
    ]
    unmade.sections[1].blocks = [.table(table)]
    let made = try Evaluator().evaluate(unmade)
    #expect(made.tables.first?.totals.first?.cells["spent"]?.value.shown == "3.30")
    #expect(made.sections.map(\.blocks.count) == [1, 1])
  }
}
