import Testing

struct TotalsTests {
  @Test(arguments: [
    (["--by", "funder"], "funder,funder_name,type,type_name,currency,amount,count"),
    (["--by", "funder", "--type", "4"], "funder,funder_name,currency,amount,count"),
    (["--by", "funder", "--type", "expenditure"], "funder,funder_name,currency,amount,count"),
    (
      ["--by", "funder", "--type", "4", "--type", "1"],
      "funder,funder_name,type,type_name,currency,amount,count"
    ),
    (["--by", "type"], "type,type_name,currency,amount,count"),
    (["--by", "type,funder"], "type,type_name,funder,funder_name,currency,amount,count"),
    (["--by", "type", "--type", "4"], "type,type_name,currency,amount,count"),
    (["--by", "funder,funder", "--type", "4"], "funder,funder_name,currency,amount,count"),
    (
      ["--by", "country,theme", "--type", "4"],
      "country,country_name,theme,theme_name,currency,amount,count"
    ),
    (
      ["--by", "agreement,project,year", "--type", "4"],
      "agreement,agreement_name,project,project_name,year,year_name,currency,amount,count"
    ),
    (["--by", "funder", "--measure", "count", "--type", "4"], "funder,funder_name,currency,count"),
    (
      ["--by", "year", "--measure", "spent,received"],
      "year,year_name,currency,spent,received"
    ),
    (
      ["--by", "funder", "--currency", "EUR"],
      "funder,funder_name,type,type_name,currency,amount,count"
    ),
  ])
  func `the headings are those asked for`(arguments: [String], heading: String) throws {
    try withFiles(TinyPortfolio.files) { folder in
      let run = try Folio.run(
        ["totals", "--format", "csv", "--portfolio", "."] + arguments + TinyPortfolio.day,
        in: folder)
      #expect(run.exitCode == 0)
      #expect(run.output.split(separator: "\n").first.map(String.init) == heading)
    }
  }

  @Test(arguments: ["csv", "table"])
  func `the funders of the training portfolio have their totals`(format: String) throws {
    let run = try Folio.run(
      [
        "totals", "--by", "funder", "--format", format, "--portfolio", "portfolios/training",
        "--as-of", "2025-06-30",
      ], in: Golden.package)
    #expect(run.exitCode == 0)
    try Golden.expect(run.output, is: "Golden/training-totals-by-funder.\(format)")
  }

  @Test func `what nobody has stated is not zero`() throws {
    let agreement = """
      code: RF-1
      funder: RIVER
      currency: EUR
      amount: not stated
      projects: [WELLS]
      lines: [{code: A1, title: Staff, approved: 600}]
      """
    let run = try TinyPortfolio.run(
      "totals", "--by", "agreement", "--measure", "granted,budget", "--format", "csv",
      with: ["agreements/rf-1.yaml": agreement])
    #expect(run.errors.contains("amounts that nobody has stated: 1"))
    #expect(run.output.contains("RF-1,RF-1,EUR,not stated,600.00\n"))
  }
}
