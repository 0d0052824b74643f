import Testing

struct DonorReportTests {
  @Test(arguments: [
    ([], "the report 'donor' is about one funder"),
    (["--funder", "RIVER", "--funder", "OCEAN"], "the report 'donor' is about one funder"),
    (["--funder", "RIVER", "--country", "MA"], "cannot be cut by --country"),
    (["--funder", "RIVER", "--theme", "water"], "cannot be cut by --theme"),
    (["--funder", "RIVRE"], "no funder has the code 'RIVRE'"),
  ])
  func `a donor report is refused unless it is one funder's and whole`(
    filter: [String], fact: String
  ) throws {
    try withFiles(TinyPortfolio.files) { folder in
      let report = ["report", "donor", "--portfolio", ".", "--output", "new.xlsx"]
      try Run.refuses(report + filter, with: 64, saying: fact, in: folder)
    }
  }

  @Test func `two runs write the same bytes, another day others`() throws {
    try withTemporaryFolder { folder in
      func report(_ name: String, asOf day: String) throws -> String {
        let path = folder + "/" + name
        let run = try Folio.run(
          [
            "report", "donor", "--funder", "NLF", "--portfolio", "portfolios/training",
            "--as-of", day, "--output", path,
          ], in: Golden.package)
        #expect(run.exitCode == 0)
        #expect(run.output == "")
        return path
      }
      let first = try bytes(of: report("a.xlsx", asOf: "2025-06-30"))
      #expect(try first == bytes(of: report("b.xlsx", asOf: "2025-06-30")))
      #expect(try first != bytes(of: report("c.xlsx", asOf: "2025-06-29")))
      #expect(try fileNames(in: folder) == ["a.xlsx", "b.xlsx", "c.xlsx"])
    }
  }

  @Test(arguments: ["xlsx", "md", "csv"])
  func `a report on a portfolio with mistakes is written all the same`(ending: String) throws {
    let mistake = ["projects/bad.yaml": "title: Without a code\n"]
    try withFiles(TinyPortfolio.with(mistake)) { folder in
      let run = try Folio.run(
        [
          "report", "donor", "--funder", "RIVER", "--portfolio", ".", "--output",
          "report." + ending,
        ] + TinyPortfolio.day, in: folder)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("projects/bad.yaml:1:1: error: a project lacks 'code'"))
      #expect(try !bytes(of: folder + "/report." + ending).isEmpty)
    }
  }
}
