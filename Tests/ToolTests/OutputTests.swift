import Foundation
import Testing

struct OutputTests {
  private static let report = ["report", "register", "--portfolio", "."] + TinyPortfolio.day

  @Test(arguments: [
    ("missing/new.xlsx", 73, "missing' to write to"),
    ("missing/new.md", 73, "missing' to write to"),
    ("taken.xlsx", 73, "'taken.xlsx' is a folder"), ("taken.csv", 73, "'taken.csv' is a folder"),
    ("new.pdf", 64, "end the output's name in one of: .xlsx, .html, .md, .csv, .json"),
    ("new", 64, "no format is known for 'new'"), ("", 64, "no format is known for ''"),
    ("portfolio.yaml/new.xlsx", 73, "to write to"),
  ])
  func `an output that cannot be written is refused`(
    path: String, exitCode: Int32, fact: String
  ) throws {
    let taken = ["taken.xlsx/x": "", "taken.csv/x": ""]
    try withFiles(TinyPortfolio.with(taken)) { folder in
      try Run.refuses(
        Self.report + ["--output", path], with: exitCode, saying: fact, in: folder)
    }
  }

  @Test(arguments: ["xlsx", "html", "md", "csv", "json"])
  func `an output that fails leaves the earlier file`(ending: String) throws {
    let path = "report." + ending
    try withFiles(TinyPortfolio.with([path: "the earlier report"])) { folder in
      let before = try fileNames(in: folder)
      let run = try Folio.run(
        Self.report + ["--output", path], in: folder,
        by: "trap '' XFSZ; ulimit -f 0; exec \"$@\"")
      #expect(run.exitCode == 73)
      #expect(run.errors.contains("'\(path)' cannot be written"))
      #expect(try text(of: folder + "/" + path) == "the earlier report")
      #expect(try fileNames(in: folder) == before)
    }
  }

  @Test(arguments: [["--funder", "RIVRE"], ["--portfolio", "nowhere"]])
  func `a refusal leaves the earlier file`(more: [String]) throws {
    try withFiles(TinyPortfolio.with(["report.xlsx": "the earlier report"])) { folder in
      let run = try Folio.run(Self.report + ["--output", "report.xlsx"] + more, in: folder)
      #expect([64, 66].contains(run.exitCode))
      #expect(try text(of: folder + "/report.xlsx") == "the earlier report")
    }
  }

  @Test(arguments: ["xlsx", "md", "csv"])
  func `an output takes the earlier file's place`(ending: String) throws {
    let path = "report." + ending
    try withFiles(TinyPortfolio.with([path: "the earlier report"])) { folder in
      let before = try fileNames(in: folder)
      let run = try Folio.run(Self.report + ["--output", path], in: folder)
      #expect(run.exitCode == 0)
      #expect(try text(of: folder + "/" + path) != "the earlier report")
      #expect(try fileNames(in: folder) == before)
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [["check"], ["totals", "--by", "funder"], ["list", "projects"], ["reports"]])
  func `a full disk behind the standard output is told of`(verb: [String]) throws {
    try withFiles(TinyPortfolio.files) { folder in
      let options = verb == ["reports"] ? [] : ["--portfolio", "."] + TinyPortfolio.day
      let run = try Folio.run(verb + options, in: folder, by: "exec \"$@\" > /dev/full")
      #expect(run.exitCode == 73)
      #expect(run.errors.utf8.count < 1_000)
    }
  }
}
