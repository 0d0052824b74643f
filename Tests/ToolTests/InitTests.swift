import Foundation
import Testing

struct InitTests {
  @Test func `what a portfolio begins with has no mistakes and makes a report`() throws {
    try withTemporaryFolder { folder in
      let made = try Folio.run(["init", "ours"], in: folder)
      #expect(made.exitCode == 0)
      #expect(made.output.contains("folio check --portfolio ours"))
      let check = try Folio.run(["check", "--portfolio", "ours"], in: folder)
      #expect(check.errors == "")
      #expect(check.exitCode == 0)
      let report = ["report", "donor", "--portfolio", "ours", "--funder", "FUND"]
      let run = try Folio.run(report + ["--output", "donor.xlsx"], in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(FileManager.default.fileExists(atPath: folder + "/donor.xlsx"))
    }
  }

  @Test func `it is in canonical form`() throws {
    try withTemporaryFolder { folder in
      _ = try Folio.run(["init", "ours"], in: folder)
      let run = try Folio.run(["format", "--portfolio", "ours", "--check"], in: folder)
      #expect(run.output == "")
      #expect(run.errors == "")
      #expect(run.exitCode == 0)
    }
  }

  @Test func `a folder that holds something is left alone`() throws {
    try withFiles(["ours/notes.txt": "mine"]) { folder in
      try Run.refuses(
        ["init", "ours"], with: 73, saying: "'ours' is there already and is not empty", in: folder)
      try Run.refuses(
        ["init", "ours/notes.txt"], with: 73, saying: "notes.txt' is there already", in: folder)
    }
  }
}
