import Testing

struct SamplePortfolioTests {
  @Test(arguments: ["training", "mena"])
  func `a sample portfolio has no errors`(name: String) throws {
    let run = try Folio.run(
      ["check", "--portfolio", "portfolios/" + name, "--as-of", "2025-06-30"], in: Golden.package)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.contains(" 0 errors"))
    #expect(!run.errors.contains("error:"))
  }
}
