import Testing

/// The page beside the sample portfolios is the one that the command prints.
struct ManualTests {
  @Test func `the page about the folder is current`() throws {
    let run = try Folio.run(["manual"], in: Golden.package)
    #expect(run.exitCode == 0)
    try Golden.expect(run.output, is: "../../portfolios/README.md")
  }

  @Test(arguments: ["fr", "ar", "es"])
  func `it is printed in other languages`(language: String) throws {
    let run = try Folio.run(["manual", "--language", language], in: Golden.package)
    #expect(run.exitCode == 0)
    #expect(!run.output.contains("The language of the folder"))
    #expect(run.output.contains("`countries`"))
  }
}
