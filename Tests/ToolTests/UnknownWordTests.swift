import Testing

struct UnknownWordTests {
  @Test(arguments: [
    (["--funder", "RIVRE"], "no funder has the code 'RIVRE'", "did you mean 'RIVER'?"),
    (["--country", "Moroco"], "'Moroco' is no country's code", "did you mean 'MA' (Morocco)?"),
    (["--country", "ma"], "'ma' is no country's code", "did you mean 'MA' (Morocco)?"),
    (["--country", "XX"], "'XX' is no country's code", "write its code from ISO 3166, such as MA"),
    (["--theme", "watre"], "no theme has the code 'watre'", "did you mean 'water'?"),
    (["--status", "activ"], "'activ' is not a status", "did you mean 'active'?"),
    (
      ["--type", "expense"], "'expense' is not a transaction type", "known are: credit-guarantee, "
    ),
    (["--type", "disbursment"], "is not a transaction type", "did you mean 'disbursement'?"),
    (["--currency", "EURO"], "'EURO' is no currency's code", "did you mean 'EUR' (Euro)?"),
    (["--from", "2024-02-30"], "--from: '2024-02-30' is not a day", "such as 2024-05-17"),
    (["--to", "June"], "--to: 'June' is not a day", "such as 2024-05-17"),
    (["--as-of", "1.6.2024"], "--as-of: '1.6.2024' is not a day", "such as 2024-05-17"),
    (
      ["--from", "2024-02-02", "--to", "2024-02-01"],
      "1 February 2024 comes before 2 February 2024",
      "exchange the two days"
    ),
  ])
  func `a filter that is not known is refused with the nearest that is`(
    filter: [String], fact: String, remedy: String
  ) throws {
    try withFiles(TinyPortfolio.files) { folder in
      for verb in [["totals", "--by", "funder"], ["list", "projects"]] {
        try Run.refuses(
          verb + filter + ["--portfolio", "."], with: 64, saying: fact, remedy, in: folder)
      }
      let report = ["report", "register", "--output", "new.md", "--portfolio", "."]
      try Run.refuses(report + filter, with: 64, saying: fact, remedy, in: folder)
    }
  }

  @Test(arguments: [
    (["totals", "--by", "fundr"], "'fundr' is not something to add up by", "'funder'?"),
    (["totals", "--by", "funder,yaer"], "'yaer' is not something to add up by", "'year'?"),
    (["totals", "--by", "funder", "--measure", "spend"], "'spend' is not a figure", "'spent'?"),
    (["report", "donr", "--output", "new.md"], "there is no report 'donr'", "'donor'?"),
    (["list", "project"], "'project' is invalid", "- projects"),
    (["list", "frameworks", "--framework", "sgd"], "no framework has the code 'sgd'", "'sdg'?"),
    (
      ["list", "frameworks", "--framework", "sdg:10.77"], "'sdg' has no node '10.77'", "'10.7'?"
    ),
    (
      ["list", "countries", "--region", "Northern Africka"], "no region", "'015' (Northern Africa)?"
    ),
    (["list", "projects", "--project", "WELS"], "no project has the code 'WELS'", "'WELLS'?"),
    (["check", "--asof", "2024-12-31"], "--asof", "'--as-of'?"),
    (["totals", "--by", "funder", "--format", "yaml"], "'yaml' is invalid", "'csv'"),
  ])
  func `a word of the command that is not known is refused with the nearest that is`(
    arguments: [String], fact: String, remedy: String
  ) throws {
    try withFiles(TinyPortfolio.files) { folder in
      try Run.refuses(
        arguments + ["--portfolio", "."], with: 64, saying: fact, remedy, in: folder)
    }
  }

  @Test func `transactions and measures are not asked for at once`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      try Run.refuses(
        ["totals", "--by", "funder", "--measure", "amount,spent", "--portfolio", "."], with: 64,
        saying: "cannot stand beside measures", in: folder)
    }
  }
}
