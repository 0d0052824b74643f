import Foundation
import Testing

/// Totals with the keys of one dimension as columns.
struct PivotTests {
  private func csv(_ arguments: String...) throws -> String {
    try withFiles(TinyPortfolio.files) { folder in
      try Folio.run(
        ["totals", "--format", "csv", "--portfolio", ".", "--pivot"] + arguments
          + TinyPortfolio.day, in: folder
      ).output
    }
  }

  @Test func `the last dimension's keys are columns, and nothing is blank`() throws {
    #expect(
      try csv("--by", "country,month", "--measure", "spent") == """
        country,country_name,currency,2024-01,2024-03,2024-06,2024-07,all
        MA,Morocco,EUR,50.00,3.51,,,53.51
        MA,Morocco,USD,,,30.00,-0.50,29.50
        TN,Tunisia,EUR,50.00,3.50,,,53.50

        """)
  }

  @Test func `types of transaction have no sum`() throws {
    #expect(
      try csv("--by", "funder,type", "--measure", "amount") == """
        funder,funder_name,currency,1,4
        RIVER,River Fund (invented),EUR,500.00,107.01
        OCEAN,Ocean Trust (invented),USD,,29.50

        """)
  }

  @Test func `amounts stand apart by type where it is no column`() throws {
    #expect(
      try csv("--by", "funder", "--measure", "amount") == """
        type,type_name,currency,RIVER,OCEAN,all
        1,Incoming funds,EUR,500.00,,500.00
        4,Expenditure,EUR,107.01,,107.01
        4,Expenditure,USD,,29.50,29.50

        """)
  }

  @Test func `without a measure it is of amounts`() throws {
    #expect(
      try csv("--by", "funder,year") == csv("--by", "funder,year", "--measure", "amount"))
  }

  @Test(arguments: [
    ["--by", "funder", "--measure", "spent,received", "--pivot"],
    ["--by", "year", "--measure", "fund_balance"], ["--by", "partner", "--measure", "undrawn"],
    ["--by", "country", "--measure", "receivable"],
    ["--by", "country", "--measure", "spent,count"],
    ["--by", "funder", "--measure", "burn", "--type", "4"],
    ["--by", "funder", "--format", "xlsx"], ["--by", "funder", "--output", "totals.docx"],
  ])
  func `what has no meaning is refused`(arguments: [String]) throws {
    try withFiles(TinyPortfolio.files) { folder in
      try Run.refuses(
        ["totals", "--portfolio", "."] + arguments + TinyPortfolio.day, with: 64, saying: "error:",
        "help:", in: folder)
    }
  }

  @Test(arguments: ["xlsx", "html", "md", "csv", "json"])
  func `totals are written as a document`(ending: String) throws {
    try withFiles(TinyPortfolio.files) { folder in
      let run = try Folio.run(
        [
          "totals", "--by", "country,year", "--pivot", "--measure", "spent", "--portfolio", ".",
          "--output", "totals.\(ending)",
        ] + TinyPortfolio.day, in: folder)
      #expect(run.exitCode == 0 && run.output == "" && !run.errors.contains("error:"))
      let url = URL(fileURLWithPath: folder).appendingPathComponent("totals.\(ending)")
      #expect(try Data(contentsOf: url).count > 40)
    }
  }

  @Test func `the proofs of totals agree`() throws {
    let json = try withFiles(TinyPortfolio.files) { folder in
      try Folio.run(
        [
          "totals", "--by", "country,theme", "--measure", "spent,received,budget_balance",
          "--format", "json", "--portfolio", ".",
        ] + TinyPortfolio.day, in: folder
      ).output
    }
    #expect(json.contains("\"agrees\" : true") && !json.contains("\"agrees\" : false"))
  }

  @Test func `what no total contains is told with its amount`() throws {
    let run = try withFiles(TinyPortfolio.files) { folder in
      try Folio.run(
        ["totals", "--by", "funder", "--measure", "spent", "--portfolio", ".", "--currency", "JPY"]
          + TinyPortfolio.day, in: folder)
    }
    #expect(run.errors.contains("amounts without a rate: 4 (EUR\u{A0}107.01, USD\u{A0}29.50)"))
  }
}
