import Testing

/// What a message quotes stays short, and what it advises fits the portfolio.
struct MessageTests {
  private static let long = String(repeating: "x", count: 90_000)

  @Test(arguments: ["type", "date", "amount", "agreement", "interest"])
  func `a cell without end is quoted in part`(column: String) throws {
    #expect(try Self.errors(column).utf8.count < 1_000)
  }

  @Test(arguments: ["currency", "country", "reverses"])
  func `a code without end is quoted in part`(column: String) throws {
    let errors = try Self.errors(column)
    #expect(errors.utf8.count < 1_000)
  }

  @Test func `a key without end is quoted in part`() throws {
    let project = "code: ROADS\ntitle: Roads\nthemes: [water]\n\(Self.long.prefix(900)): 1\n"
    let errors = try TinyPortfolio.run("check", with: ["projects/roads.yaml": project]).errors
    #expect(errors.utf8.count < 800)
  }

  @Test func `columns without a heading are told of once`() throws {
    let commas = String(repeating: ",", count: 1_000)
    let ledger = "id,type,date,amount,currency\(commas)\nR1,4,2024-01-10,1.00,EUR\(commas)\n"
    let run = try TinyPortfolio.run("check", with: ["transactions/more.csv": ledger])
    #expect(run.output.contains("6 transactions."))
    #expect(run.errors.utf8.count < 1_000)
  }

  @Test func `the example of a number has the portfolio's decimal mark`() throws {
    let run = try TinyPortfolio.run(
      "check",
      with: [
        "portfolio.yaml": "folio: 1\ntitle: T\norganisation: {code: T, name: T}\ndecimal_mark: ','",
        "transactions/2024.csv": "type;date;amount;currency\n4;2024-01-10;1.00;EUR\n",
      ])
    #expect(run.errors.contains("such as 1234,56"))
  }

  @Test func `a transaction type is not taken for another's number`() throws {
    let ledger = "type,date,amount,currency\n14,2024-01-10,1.00,EUR\n"
    let run = try TinyPortfolio.run("check", with: ["transactions/more.csv": ledger])
    #expect(run.errors.contains("'14' is not a transaction type"))
    #expect(!run.errors.contains("did you mean"))
  }

  /// What is said of a row that is right but for one column.
  private static func errors(_ column: String) throws -> String {
    let row = [
      ("type", "4"), ("date", "2024-01-10"), ("amount", "1.00"), ("currency", "EUR"),
      ("agreement", "RF-1"), ("interest", "no"), ("country", "MA"), ("reverses", "T2"),
    ].map { ($0, $0 == column ? long : $1) }
    let ledger =
      row.map(\.0).joined(separator: ",") + "\n" + row.map(\.1).joined(separator: ",") + "\n"
    return try TinyPortfolio.run("check", with: ["transactions/more.csv": ledger]).errors
  }
}
