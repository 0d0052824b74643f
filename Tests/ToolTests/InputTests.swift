import Foundation
import Testing

struct InputTests {
  @Test(arguments: [
    ("nowhere", "there is no folder 'nowhere'"),
    ("empty", "'empty' has no portfolio.yaml"),
    ("file", "neither a portfolio's folder nor a store"),
    ("taken", "taken/portfolio.yaml: error: this cannot be read"),
    ("newer", "portfolio.yaml:1:8: error: version '2' is not known"),
  ])
  func `what is no portfolio is refused`(name: String, fact: String) throws {
    let files = [
      "empty/notes.md": "Nothing yet.", "file": "", "taken/portfolio.yaml/x": "",
      "newer/portfolio.yaml": "folio: 2\n",
    ]
    try withFiles(files) { folder in
      for verb in [["check"], ["totals", "--by", "funder"], ["list", "projects"]] {
        try Run.refuses(verb + ["--portfolio", name], with: 66, saying: fact, in: folder)
      }
      try Run.refuses(
        ["report", "register", "--portfolio", name, "--output", "new.xlsx"], with: 66,
        saying: fact, in: folder)
    }
  }

  @Test func `a file that cannot be read costs that file`() throws {
    try withFiles(TinyPortfolio.with(["projects/folder.yaml/x": "", "rates/folder.csv/x": ""])) {
      folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/agreements/dangling.yaml", withDestinationPath: "nowhere")
      let run = try Folio.run(["check", "--portfolio", "."] + TinyPortfolio.day, in: folder)
      #expect(run.exitCode == 1)
      for file in ["projects/folder.yaml", "rates/folder.csv", "agreements/dangling.yaml"] {
        #expect(run.errors.contains(file + ":1:1: error: this cannot be read"))
      }
      #expect(run.output.contains("2 projects, 2 agreements, 2 funders, 5 transactions."))
      #expect(run.output.contains(" 3 errors"))
    }
  }

  @Test(arguments: [
    "portfolio.yaml", "funders.yaml", "projects/x.yaml", "agreements/x.yaml",
    "transactions/x.csv", "rates/x.csv",
  ])
  func `an empty file is told of`(file: String) throws {
    let run = try TinyPortfolio.run("check", with: [file: ""])
    #expect(run.exitCode == 1)
    #expect(run.errors.contains(file + ":1:1: error: the file is empty"))
  }

  @Test func `a table may begin with a byte order mark and end its lines as Windows does`() throws {
    let ledger = (TinyPortfolio.files["transactions/2024.csv"] ?? "")
      .replacingOccurrences(of: "\n", with: "\r\n")
    let changed = try TinyPortfolio.run(
      "totals", "--by", "project", with: ["transactions/2024.csv": "\u{FEFF}" + ledger])
    let plain = try TinyPortfolio.run("totals", "--by", "project")
    #expect(changed.exitCode == 0)
    #expect(changed.output == plain.output)
  }
}
