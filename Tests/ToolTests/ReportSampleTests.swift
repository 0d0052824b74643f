import Foundation
import Testing

/// The samples under reports/ are what the command makes today.
struct ReportSampleTests {
  @Test(arguments: [
    ("donor.xlsx", ["donor", "--funder", "NLF"]), ("summary.md", ["summary"]),
  ])
  func `a sample is current`(file: String, report: [String]) throws {
    try withTemporaryFolder { folder in
      let run = try Folio.run(
        ["report"] + report + [
          "--portfolio", Golden.package + "/portfolios/training", "--as-of", "2025-06-30",
          "--output", folder + "/" + file,
        ], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      let made = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
      let kept = try Data(
        contentsOf: URL(fileURLWithPath: Golden.package + "/reports/samples/" + file))
      #expect(made == kept, "make it anew with folio report, and look at it")
    }
  }
}
