import DocumentModel
import PortfolioModel
import Testing

struct EvaluatorTotalsTests {
  static let subtotal = ["spent": Derivation.subtotal(column: "spent")]

  private func total(_ spent: [String]) throws -> String? {
    try Table(["spent"], spent.map { [$0] }, total: Self.subtotal).total("spent")
  }

  @Test(arguments: [
    (["1.10", "2.20", "-0.30"], "3.00"), (["1.10", "not stated"], "1.10"),
    (["not stated", "n/a"], "not stated"), (["n/a", "n/a"], "n/a"), (["", "5", ""], "5.00"),
    (["0"], "0.00"), ([], "n/a"),
  ])
  func `a total adds what is stated, and is missing where nothing is`(
    spent: [String], sum: String
  ) throws {
    #expect(try total(spent) == sum)
  }

  @Test func `a total counts the rows that meet all conditions`() throws {
    let table = Table(
      ["country", "internal", "spent"],
      [["MA", "no", "1"], ["MA", "yes", "2"], ["TN", "no", "4"], ["MA", "no", "8"]],
      total: [
        "spent": .sumIf(
          column: "spent",
          [
            Derivation.Condition("country", is: .text("MA")),
            Derivation.Condition("internal", is: .text("no")),
          ])
      ])
    #expect(try table.total("spent") == "9.00")
  }

  @Test func `conditions keep currencies apart`() throws {
    let rows = [["EUR", "1"], ["USD", "USD 2"], ["EUR", "4"]]
    func sum(_ currency: String) throws -> String? {
      let condition = Derivation.Condition("currency", is: .text(currency))
      return try Table(
        ["currency", "spent"], rows, total: ["spent": .sumIf(column: "spent", [condition])]
      ).total("spent")
    }
    #expect(try sum("EUR") == "5.00")
    #expect(try sum("USD") == "USD 2.00")
    #expect(try sum("TND") == "n/a")
  }

  @Test func `a ratio beneath a column is made of the totals, not of the ratios above`() throws {
    let table = Table(
      ["budget", "spent"], [["100", "50"], ["300", "50"]],
      total: [
        "budget": .subtotal(column: "budget"), "spent": .subtotal(column: "spent"),
        "burn": .arithmetic(.over(.column("spent"), .column("budget"))),
      ])
    var withBurn = table
    withBurn.columns.append(Column(id: "burn", heading: "Burn", kind: .ratio))
    for row in withBurn.rows.indices {
      withBurn.rows[row].cells.append(
        .derived(.arithmetic(.over(.column("spent"), .column("budget")))))
    }
    #expect(try withBurn.evaluated("burn") == ["0.5", "0.167"])
    #expect(try withBurn.total("burn") == "0.25")
  }

  @Test func `a ratio beneath a column may stand left of the totals it is made of`() throws {
    var table = Table(
      ["budget", "spent"], [["100", "50"], ["300", "50"]],
      total: [
        "burn": .arithmetic(.over(.column("spent"), .column("budget"))),
        "budget": .subtotal(column: "budget"), "spent": .subtotal(column: "spent"),
      ])
    table.columns.insert(Column(id: "burn", heading: "Burn", kind: .ratio), at: 0)
    for row in table.rows.indices { table.rows[row].cells.insert(Cell(.blank), at: 0) }
    let shown = try table.total("burn")
    #expect(shown == "0.25")
  }

  @Test func `a total adds derived cells too`() throws {
    var table = Table(
      ["budget", "spent"], [["100", "30"], ["300", "50"]],
      made: [("balance", .minus(.column("budget"), .column("spent")))])
    table.totals = [
      TotalRow(label: "Total", cells: ["balance": .derived(.subtotal(column: "balance"))])
    ]
    #expect(try table.total("balance") == "320.00")
  }

  @Test func `a total that does not fit is named by its heading`() {
    #expect(throws: Overflow(total: "Spent")) { try total(["92233720368547758.07", "0.01"]) }
  }

  @Test func `a total that goes beyond the largest amount and comes back is exact`() {
    let shown = try? total(["92233720368547758.07", "0.01", "-5"])
    #expect(shown == "92233720368547753.08")
  }

  @Test func `given totals stay as they are`() throws {
    var table = Table(["spent"], [["1"]])
    table.totals = [TotalRow(label: "Total", cells: ["spent": Cell(.notStated)])]
    #expect(try table.total("spent") == "not stated")
  }
}
