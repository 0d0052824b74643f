import Foundation
import Testing

/// Whatever happens during a load, the store holds what it held before or all that is new.
@Suite(.serialized)
struct StoreLoadingTests {
  /// A portfolio whose expenditures of one cent number as many as a generation says.
  private static func files(rows: Int) -> [String: String] {
    let ledger = (1...rows).map { "R\($0),4,2024-01-10,0.01,EUR,RF-1,Row \($0)\n" }.joined()
    let head = "id,type,date,amount,currency,agreement,description\n"
    return TinyPortfolio.with(["transactions/2024.csv": head + ledger])
  }

  private static let (old, new) = (1_000, 1_400)

  /// The sum that `totals` shows: that of the rows of one generation.
  private static func answer(rows: Int) -> String {
    String(format: "%d.%02d", rows / 100, rows % 100)
  }

  private func totals(in folder: String) throws -> Run {
    try Folio.run(
      ["totals", "--by", "funder", "--portfolio", "store.sqlite", "--format", "csv"]
        + TinyPortfolio.day, in: folder)
  }

  private func load(_ name: String) -> [String] {
    ["load", name, "--into", "store.sqlite"] + TinyPortfolio.day
  }

  private func withGenerations(_ body: (String) throws -> Void) throws {
    let files = [("old", Self.old), ("new", Self.new)].flatMap { name, rows in
      Self.files(rows: rows).map { (name + "/" + $0.key, $0.value) }
    }
    try withFiles(Dictionary(uniqueKeysWithValues: files), body)
  }

  @Test func `killed at 200 moments, it holds the old or the new portfolio`() throws {
    try withGenerations { folder in
      #expect(try Folio.run(load("old"), in: folder).exitCode == 0)
      let start = ContinuousClock.now
      #expect(try Folio.run(load("new"), in: folder).exitCode == 0)
      let length = (ContinuousClock.now - start) / .seconds(1)
      var answers: [String: Int] = [:]
      for moment in 0..<200 {
        // One and the other by turns, each killed a little later than the last.
        let killed = try kill(
          load(moment % 2 == 0 ? "old" : "new"), after: length * Double(moment) / 190, in: folder)
        let run = try totals(in: folder)
        #expect(run.exitCode == 0, "\(run.errors)")
        let held = [Self.old, Self.new].filter {
          run.output.contains("," + Self.answer(rows: $0) + ",\($0)")
        }
        #expect(held.count == 1, "\(run.output)")
        answers[killed ? "killed" : "done", default: 0] += 1
      }
      #expect(answers["killed", default: 0] > 50, "\(answers)")
    }
  }

  @Test func `killed at its first load, there is no store, and the next load leaves nothing else`()
    throws
  {
    try withGenerations { folder in
      for moment in 0..<40 {
        _ = try kill(load("old"), after: Double(moment) * 0.01, in: folder)
        guard FileManager.default.fileExists(atPath: folder + "/store.sqlite") else { continue }
        #expect(try totals(in: folder).output.contains(Self.answer(rows: Self.old)))
        try FileManager.default.removeItem(atPath: folder + "/store.sqlite")
      }
      #expect(try Folio.run(load("old"), in: folder).exitCode == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(names == ["new", "old", "store.sqlite"])
    }
  }

  @Test(arguments: [true, false])
  func `on a full disk it holds what it held before`(isThere: Bool) throws {
    try withGenerations { folder in
      if isThere { #expect(try Folio.run(load("old"), in: folder).exitCode == 0) }
      let names = try fileNames(in: folder)
      // Files may grow to 200 blocks of 512 bytes; the signal that tells of it is ignored.
      let run = try Folio.run(
        load("new"), in: folder, by: "trap '' XFSZ; ulimit -f 200; exec \"$@\"")
      #expect(run.exitCode == 73)
      #expect(run.errors.contains("cannot be written; what it held is as it was"))
      #expect(try fileNames(in: folder) == names)
      guard isThere else { return }
      #expect(try totals(in: folder).output.contains(Self.answer(rows: Self.old)))
      #expect(try Folio.run(load("new"), in: folder).exitCode == 0)
      #expect(try totals(in: folder).output.contains(Self.answer(rows: Self.new)))
    }
  }

  @Test func `twenty readers during loads see the old or the new, and no lock`() throws {
    try withGenerations { folder in
      #expect(try Folio.run(load("old"), in: folder).exitCode == 0)
      // Loads follow one another for as long as there are readers.
      let loads = """
        while [ ! -e done ]; do for name in new old; do
          "$1" load $name --into store.sqlite --as-of 2024-12-31 >>loads 2>>said || echo $name >>failed
        done; done
        """
      let loader = try Folio.start("/bin/sh", ["-c", loads, "sh", Folio.path], in: folder)
      let reads = """
        seq 60 | xargs -P 20 -I N sh -c '"$0" totals --by funder --format csv \\
          --portfolio store.sqlite --as-of 2024-12-31 >answer-N 2>>said || echo N >>failed' "$1"
        cat answer-* >answers
        """
      _ = try Folio.runOther("/bin/sh", ["-c", reads, "sh", Folio.path], in: folder)
      try write("", to: folder + "/done")
      loader.waitUntilExit()
      #expect(!FileManager.default.fileExists(atPath: folder + "/failed"))
      #expect(try text(of: folder + "/loads").components(separatedBy: "loaded").count > 2)
      let answers = try text(of: folder + "/answers")
      let counts = [Self.old, Self.new].map {
        answers.components(separatedBy: "," + Self.answer(rows: $0) + ",\($0)").count - 1
      }
      #expect(counts.reduce(0, +) == 60, "\(answers)")
    }
  }

  /// Starts the command and kills it.
  ///
  /// - Returns: whether it was still at work.
  private func kill(_ arguments: [String], after seconds: Double, in folder: String) throws -> Bool
  {
    let process = try Folio.start(Folio.path, arguments, in: folder)
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
