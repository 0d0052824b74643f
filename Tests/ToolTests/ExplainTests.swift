import Testing

/// What makes up a row of totals.
struct ExplainTests {
  private func explain(_ arguments: String...) throws -> Run {
    try withFiles(TinyPortfolio.files) { folder in
      try Folio.run(
        ["explain", "--portfolio", "."] + arguments + TinyPortfolio.day, in: folder)
    }
  }

  @Test func `a row is explained by its transactions and their shares`() throws {
    let run = try explain(
      "TN", "2024", "--by", "country,year", "--measure", "spent", "--format", "csv")
    #expect(run.exitCode == 0)
    #expect(
      run.output == """
        figure,part,id,date,project,agreement,line,description,own_currency,amount,share,conversion,currency,counted
        Spent,Expenditure,T2,2024-01-10,WELLS,RF-1,,,EUR,100.00,0.5,,EUR,50.00
        Spent,Expenditure,T3,2024-03-01,WELLS,RF-1,,,EUR,7.01,0.499287,,EUR,3.50

        """)
  }

  @Test func `the sum of the parts stands above what the totals have`() throws {
    let lines = try explain("RIVER", "--by", "funder", "--measure", "fund_balance").output
      .split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("Total ") && $0.hasSuffix("EUR          392.99") })
    #expect(
      lines.contains { $0.hasPrefix("As in the totals ") && $0.hasSuffix("EUR          392.99") })
  }

  @Test func `a key in parentheses may be written without them`() throws {
    let run = try explain("none", "4", "--by", "category", "--measure", "amount")
    #expect(run.exitCode == 0 && run.output.contains("T4"))
  }

  @Test(arguments: [
    (["XX", "--by", "country", "--measure", "spent"], "no amount stands under XX"),
    (["MA", "--by", "country,year", "--measure", "spent"], "a code for each of country, year"),
    (["MA", "--by", "country"], "a code for each of country, type"),
    (["--by", "country", "--measure", "spent"], "0 stand here"),
  ])
  func `a row that is none is refused`(arguments: [String], words: String) throws {
    try withFiles(TinyPortfolio.files) { folder in
      try Run.refuses(
        ["explain", "--portfolio", "."] + arguments + TinyPortfolio.day, with: 64, saying: words,
        "help:", in: folder)
    }
  }

  @Test func `the rate of every part is named`() throws {
    let run = try Folio.run(
      [
        "explain", "HT", "2024-Q1", "--by", "funder,quarter", "--measure", "spent", "--currency",
        "EUR", "--portfolio", "portfolios/training", "--as-of", "2025-06-30", "--format", "csv",
      ], in: Golden.package)
    let rows = run.output.split(separator: "\n").dropFirst()
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.contains(" = ") && $0.contains("IMF, end of month") })
  }
}
