import DocumentModel
import PortfolioModel
import Testing

struct EvaluatorArithmeticTests {
  static let balance = Expression.minus(.column("budget"), .column("spent"))

  private func made(_ budget: String, _ spent: String, _ expression: Expression) throws -> String? {
    try Table(["budget", "spent"], [[budget, spent]], made: [("made", expression)])
      .evaluated("made").first
  }

  @Test(arguments: [
    ("1000", "250.50", "749.50"), ("0", "0.01", "-0.01"), ("1000", "1000", "0.00"),
    ("not stated", "5", "not stated"), ("5", "not stated", "not stated"), ("n/a", "5", "n/a"),
    ("not stated", "n/a", "n/a"), ("n/a", "not stated", "n/a"), ("", "5", ""), ("", "", ""),
    ("", "not stated", "not stated"), ("", "n/a", "n/a"), ("5", "USD 5", "n/a"),
    ("text", "5", ""),
  ])
  func `a difference of which one side is missing is missing`(
    budget: String, spent: String, balance: String
  ) throws {
    #expect(try made(budget, spent, Self.balance) == balance)
  }

  @Test(arguments: [
    ("1000", "250", "4"), ("1", "3", "0.333"), ("5", "0", "n/a"), ("0", "0", "n/a"),
    ("0", "5", "0"), ("5", "USD 5", "n/a"), ("not stated", "0", "not stated"),
    ("5", "not stated", "not stated"), ("n/a", "5", "n/a"), ("", "5", ""),
  ])
  func `nothing is divided by zero or by another currency`(
    budget: String, spent: String, ratio: String
  ) throws {
    #expect(try made(budget, spent, .over(.column("budget"), .column("spent"))) == ratio)
  }

  @Test func `what is held at zero shows zero, and missing stays missing`() throws {
    #expect(try made("1", "3", .notBelowZero(Self.balance)) == "0.00")
    #expect(try made("3", "1", .notBelowZero(Self.balance)) == "2.00")
    #expect(try made("not stated", "1", .notBelowZero(Self.balance)) == "not stated")
  }

  @Test func `sums and differences may be nested`() throws {
    let nested = Expression.plus(.minus(.column("budget"), .column("spent")), .column("spent"))
    #expect(try made("12.34", "99.99", nested) == "12.34")
  }

  @Test func `a cell may stand on derived cells to its left`() throws {
    let table = Table(
      ["budget", "spent"], [["1000", "250"], ["10", "20"]],
      made: [
        ("balance", Self.balance), ("part", .over(.column("balance"), .column("budget"))),
      ])
    #expect(try table.evaluated("balance") == ["750.00", "-10.00"])
    #expect(try table.evaluated("part") == ["0.75", "-1"])
  }

  @Test func `a column that the table does not have is blank`() throws {
    #expect(try made("1", "2", .plus(.column("budget"), .column("granted"))) == "")
  }

  @Test func `a calculation that does not fit names its column`() {
    let most = "92233720368547758.07"
    #expect(throws: Overflow(total: "made")) {
      try made(most, "0.01", .plus(.column("budget"), .column("spent")))
    }
    #expect(throws: Overflow(total: "made")) { try made("-\(most)", most, Self.balance) }
  }
}
