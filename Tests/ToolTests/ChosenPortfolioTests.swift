import Testing

struct ChosenPortfolioTests {
  private static let check = ["check"] + TinyPortfolio.day

  @Test func `without a name the only portfolio is taken`() throws {
    try withFiles(TinyPortfolio.inFolder("portfolios/tiny")) { folder in
      try write("no portfolio", to: folder + "/portfolios/README.md")
      try write("no portfolio", to: folder + "/portfolios/notes/today.md")
      let run = try Folio.run(Self.check, in: folder)
      #expect(run.exitCode == 0)
      #expect(run.output.contains("2 projects"))
    }
  }

  @Test func `of two portfolios none is taken, and both are named`() throws {
    let files = TinyPortfolio.inFolder("portfolios/tiny")
      .merging(TinyPortfolio.inFolder("portfolios/other")) { $1 }
    try withFiles(files) { folder in
      try Run.refuses(
        Self.check, with: 64, saying: "portfolios/ has several", "--portfolio: other, tiny",
        in: folder)
    }
  }

  @Test func `where there is no portfolio one must be named`() throws {
    try withFiles([:]) { folder in
      try Run.refuses(
        Self.check, with: 64, saying: "portfolios/ has none", "--portfolio PATH", in: folder)
    }
  }
}
