import Foundation
import Testing

/// A store on the disk answers as the folder that it was loaded from, to the last byte.
struct StoreAnswersTests {
  private static let questions = [
    "check", "check --language fr", "check --format json", "check --format github",
    "list projects --language ar", "list agreements", "list funders --format csv",
    "list indicators", "list countries --country MA", "find Maroc --language es",
    "deadlines --language fr", "totals --by funder", "totals --by funder,year --format csv",
    "totals --by country,theme --measure budget,spent --currency USD",
    "totals --by project,month --currency CHF", "totals --by partner",
  ]

  private static let reports = [
    "summary", "funder-totals", "results", "register", "burn", "country --country MA",
  ]

  @Test(arguments: ["training", "mena"], ["2025-06-30", "2024-02-29"])
  func `to every question, on the day of the load and on others`(name: String, day: String) throws {
    try withLoaded(name) { folder, store in
      for question in Self.questions {
        let words = question.split(separator: " ").map(String.init)
        let (left, right) = try both(words, folder, store, day: day)
        #expect(left.output == right.output, "\(question)")
        #expect(left.errors == right.errors, "\(question)")
        #expect(left.exitCode == right.exitCode, "\(question)")
      }
    }
  }

  @Test(arguments: ["training", "mena"], ["json", "xlsx"])
  func `in every report`(name: String, ending: String) throws {
    try withLoaded(name) { folder, store in
      for (report, language) in zip(Self.reports, ["en", "fr", "ar", "es", "en", "ar"]) {
        let words = ["report"] + report.split(separator: " ").map(String.init)
        let paths = ["folder", "store"].map { "\(store).\($0).\(ending)" }
        for (path, portfolio) in zip(paths, [folder, store]) {
          let run = try Folio.run(
            words + [
              "--portfolio", portfolio, "--as-of", "2025-06-30", "--language", language,
              "--output", path,
            ], in: "/")
          #expect(run.exitCode == 0, "\(run.errors)")
        }
        #expect(try bytes(of: paths[0]) == bytes(of: paths[1]), "\(report)")
      }
    }
  }

  @Test func `in what it cannot read as well`() throws {
    let files = TinyPortfolio.with([
      "transactions/more.csv": "id,type,date,amount,currency\nR1,4,2024-01-10,x,EUR\n",
      "projects/broken.yaml": "code: [",
    ])
    try withFiles(files) { folder in
      let loaded = try Folio.run(
        ["load", ".", "--into", "tiny.sqlite"] + TinyPortfolio.day, in: folder)
      #expect(loaded.exitCode == 1)
      let (left, right) = try both(["check"], ".", "tiny.sqlite", day: "2024-12-31", in: folder)
      #expect(left.errors.contains("transactions/more.csv:2:"))
      // The file lies in the folder, where it is none of the portfolio's.
      #expect(
        left.errors.replacingOccurrences(of: strayFile(in: left.errors), with: "")
          == right.errors)
    }
  }

  private func strayFile(in errors: String) -> String {
    guard let start = errors.range(of: "tiny.sqlite: "),
      let help = errors.range(of: "\n  help:", range: start.upperBound..<errors.endIndex),
      let end = errors.range(of: "\n", range: help.upperBound..<errors.endIndex)
    else { return "" }
    return String(errors[start.lowerBound..<end.upperBound])
  }

  private func both(
    _ words: [String], _ folder: String, _ store: String, day: String, in place: String = "/"
  ) throws -> (Run, Run) {
    func run(_ portfolio: String) throws -> Run {
      try Folio.run(words + ["--portfolio", portfolio, "--as-of", day], in: place)
    }
    return (try run(folder), try run(store))
  }

  private func withLoaded(_ name: String, _ body: (String, String) throws -> Void) throws {
    try withTemporaryFolder { place in
      let folder = Golden.package + "/portfolios/" + name
      let run = try Folio.run(
        ["load", folder, "--into", "store.sqlite", "--as-of", "2025-06-30"], in: place)
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(try fileNames(in: place) == ["store.sqlite"])
      try body(folder, place + "/store.sqlite")
    }
  }
}
