import Testing

/// What is for the organisation's own eyes is in no report that is sent.
struct AudienceTests {
  private static let donor = [
    "report", "donor", "--portfolio", "portfolios/training", "--funder", "NLF", "--as-of",
    "2025-06-30",
  ]

  private static let ofOurOwn = [
    "Forecast (EUR)", "Limit (EUR)", "Headroom (EUR)", "Financial rating", "Results rating",
    "Next deadline", "Reporting calendar",
  ]

  private static func report(_ options: String...) throws -> String {
    try withTemporaryFolder { folder in
      let output = folder + "/donor.md"
      let run = try Folio.run(donor + options + ["--output", output], in: Golden.package)
      #expect(run.exitCode == 0, "\(run.errors)")
      return try text(of: output)
    }
  }

  @Test func `a report that is sent has no limits, forecasts or ratings`() throws {
    let sent = try Self.report()
    for words in Self.ofOurOwn { #expect(!sent.contains(words), "\(words)") }
    #expect(!sent.contains("not to be sent"))
    #expect(sent.contains("Open obligations (EUR)"), "the funder reads these")
  }

  @Test func `one for our own eyes has them, and says on its cover that it is not to be sent`()
    throws
  {
    let own = try Self.report("--internal")
    for words in Self.ofOurOwn { #expect(own.contains(words), "\(words)") }
    #expect(own.contains("**For whom**: Internal: not to be sent"))
  }
}
