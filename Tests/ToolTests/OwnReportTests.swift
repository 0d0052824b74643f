import Foundation
import Testing

/// Reports that people change.
struct OwnReportTests {
  @Test func `a copied definition makes the same report and may then be changed`() throws {
    try withFiles(TinyPortfolio.files) { folder in
      let copied = try Folio.run(["reports", "copy", "results"], in: folder)
      #expect(copied.output == "reports/results.yaml\n")
      #expect(copied.exitCode == 0)
      let path = folder + "/reports/results.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: "title: Results\n", with: "title: Own results\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
      let report = ["report", "results", "--portfolio", ".", "--output", "own.md"]
      let run = try Folio.run(report, in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      let made = try String(contentsOfFile: folder + "/own.md", encoding: .utf8)
      #expect(made.hasPrefix("# Own results\n"))
    }
  }

  @Test func `a copy takes the place of nothing`() throws {
    try withFiles(["reports/results.yaml": "mine"]) { folder in
      let run = try Folio.run(["reports", "copy", "results"], in: folder)
      #expect(run.exitCode == 73)
      #expect(run.errors.contains("'reports/results.yaml' is there already"))
      #expect(
        try String(contentsOfFile: folder + "/reports/results.yaml", encoding: .utf8) == "mine")
    }
  }

  private static let definition = """
    folio: 1
    title: Own
    summary: Own.
    sheets:
      - id: one
        title: One
        blocks:
          - {block: table, rows: results, columns: [project, ratng]}
          - {block: table, rows: results, columns: [budget]}
          - {block: chart, rows: register, series: [budget]}
          - {block: chart, rows: results, categories: indicator, series: [spent]}
          - {block: prose, text: "{projcts} projects"}
          - {block: matrix, down: sdg}
          - {block: tabel, rows: results}
      - {id: one, title: Two, blocks: [notes]}
    """

  @Test(arguments: [
    "reports/own.yaml:8:58: error: 'ratng' is not the name of a column\n  help: did you mean 'rating'?",
    "reports/own.yaml:9:49: error: the rows 'results' have no column 'budget'",
    "reports/own.yaml:10:9: error: a chart names no table of its sheet",
    "reports/own.yaml:11:71: error: the rows 'results' have no column 'spent'",
    "reports/own.yaml:12:30: error: there is no figure 'projcts'\n  help: did you mean 'projects'?",
    "reports/own.yaml:13:9: error: a matrix lacks its frameworks",
    "reports/own.yaml:14:17: error: 'tabel' is not a kind of block\n  help: did you mean 'table'?",
    "reports/own.yaml:15:10: error: a second sheet has the id 'one'",
  ])
  func `a mistake in a definition is told with its place`(finding: String) throws {
    let files = TinyPortfolio.files.merging(["reports/own.yaml": Self.definition]) { $1 }
    try withFiles(files) { folder in
      let run = try Folio.run(
        ["report", "own", "--portfolio", ".", "--output", "own.md"], in: folder)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains(finding), "\(run.errors)")
      #expect(FileManager.default.fileExists(atPath: folder + "/own.md"))
    }
  }
}
