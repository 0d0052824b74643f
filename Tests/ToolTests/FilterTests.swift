import Testing

/// Figures of the tiny portfolio that are added up by hand.
struct FilterTests {
  @Test(arguments: [
    ([], ["RIVER,River Fund (invented),EUR,107.01,2", "OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (["--funder", "OCEAN"], ["OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (
      ["--funder", "OCEAN", "--funder", "RIVER"],
      ["RIVER,River Fund (invented),EUR,107.01,2", "OCEAN,Ocean Trust (invented),USD,29.50,2"]
    ),
    (["--theme", "jobs"], ["OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (["--region", "015", "--theme", "jobs"], ["OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (["--region", "145"], []),
    (["--agreement", "OT-1"], ["OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (["--project", "TAPS"], ["OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (["--framework", "theme:water"], ["RIVER,River Fund (invented),EUR,107.01,2"]),
    (["--framework", "sdg"], []),
    (["--text", "tàps"], ["OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (["--status", "active"], ["RIVER,River Fund (invented),EUR,107.01,2"]),
    (["--status", "closed"], ["OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (["--status", "pipeline"], []),
    // Half of 100.00 and half of 7.01: the odd cent goes to the country named first.
    (["--country", "TN"], ["RIVER,River Fund (invented),EUR,53.50,2"]),
    (
      ["--country", "MA"],
      ["RIVER,River Fund (invented),EUR,53.51,2", "OCEAN,Ocean Trust (invented),USD,29.50,2"]
    ),
    (
      ["--country", "MA", "--country", "TN", "--theme", "water"],
      ["RIVER,River Fund (invented),EUR,107.01,2"]
    ),
    (["--from", "2024-06-30"], ["OCEAN,Ocean Trust (invented),USD,29.50,2"]),
    (["--to", "2024-02-29"], ["RIVER,River Fund (invented),EUR,100.00,1"]),
    (
      ["--from", "2024-03-01", "--to", "2024-06-30"],
      ["RIVER,River Fund (invented),EUR,7.01,1", "OCEAN,Ocean Trust (invented),USD,30.00,1"]
    ),
    // The posting of March was recorded on 15 August.
    (
      ["--as-of", "2024-06-30"],
      ["RIVER,River Fund (invented),EUR,100.00,1", "OCEAN,Ocean Trust (invented),USD,30.00,1"]
    ),
    (["--as-of", "2024-08-14", "--funder", "RIVER"], ["RIVER,River Fund (invented),EUR,100.00,1"]),
    (["--as-of", "2024-08-15", "--funder", "RIVER"], ["RIVER,River Fund (invented),EUR,107.01,2"]),
  ])
  func `a filter leaves what it names`(filter: [String], rows: [String]) throws {
    try expect(
      ["--by", "funder", "--type", "expenditure"] + filter,
      ["funder,funder_name,currency,amount,count"] + rows)
  }

  @Test func `the countries of a filter have their own rows`() throws {
    try expect(
      ["--by", "country", "--type", "4", "--funder", "RIVER"],
      [
        "country,country_name,currency,amount,count", "MA,Morocco,EUR,53.51,2",
        "TN,Tunisia,EUR,53.50,2",
      ])
  }

  @Test func `each type stands apart`() throws {
    try expect(
      ["--by", "type", "--funder", "RIVER"],
      [
        "type,type_name,currency,amount,count", "1,Incoming funds,EUR,500.00,1",
        "4,Expenditure,EUR,107.01,2",
      ])
  }

  @Test func `measures stand beside each other`() throws {
    try expect(
      ["--by", "agreement", "--measure", "granted,received,spent"],
      [
        "agreement,agreement_name,currency,granted,received,spent",
        "OT-1,OT-1,USD,200.00,0.00,29.50", "RF-1,RF-1,EUR,1000.00,500.00,107.01",
      ])
  }

  private func expect(_ arguments: [String], _ lines: [String]) throws {
    try withFiles(TinyPortfolio.files) { folder in
      let day = arguments.contains("--as-of") ? [] : TinyPortfolio.day
      let run = try Folio.run(
        ["totals", "--format", "csv", "--portfolio", "."] + arguments + day, in: folder)
      #expect(run.exitCode == 0)
      #expect(run.output.split(separator: "\n").map(String.init) == lines)
    }
  }
}
