import Foundation
import Intake
import PortfolioModel
import ReferenceData
import Reporting
import Store

/// Times a store on the disk: a ledger into it against `.import` of the same file by sqlite3, and
/// totals out of it against the plain query over the same rows in sqlite3 and in DuckDB.
///
/// `swift run -c release folio-benchmark store [projects] [transactions]`
///
/// Each of our steps is a process of its own, so that its time begins with the process and its
/// memory is its own.
struct StoreBenchmark {
  static let asOf = Day(year: 2025, month: 1, day: 31) ?? .distantPast
  private let folder: GeneratedFolder
  /// Where stores go: a file among those of the portfolio would be another portfolio.
  private let place: URL
  private var file: String { place.path + "/store.sqlite" }

  static func run(_ sizes: [Int]) throws {
    let projects = sizes.first ?? 1_000
    let transactions = sizes.dropFirst().first ?? 1_000_000
    let seed: UInt64 = 20_260_101
    let folder = try GeneratedFolder(projects: projects, transactions: transactions, seed: seed)
    defer { folder.remove() }
    let place = folder.url.appendingPathExtension("stores")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    print("\(projects) projects, \(transactions) transactions, seed \(seed)")
    try StoreBenchmark(folder: folder, place: place).run()
  }

  private func run() throws {
    let load = try step("load", folder.url.path, file)
    print("folder into a store", load.text)
    let again = try step("load", folder.url.path, file)
    print("the same once more", again.text)
    if let imported = try sqlite(
      [place.path + "/plain.sqlite", ".import --csv \(folder.ledger.path) ledger"])
    {
      print("sqlite3 .import of the ledger", imported.text)
      print("a load takes", ratio(load, imported), "times as long as .import (aim: 3)")
    } else {
      print("sqlite3 is not here to compare")
    }
    try compareTotals()
  }

  private func compareTotals() throws {
    let facts = try answer("SELECT count(*) FROM fact")
    print("totals by funder and year over \(facts ?? "?") facts")
    let totals = try step("totals", file, "funder,year")
    print("of the store, from process start", totals.text)
    print("totals by funder, from process start", try step("totals", file, "funder").text)
    if let plain = try sqlite([file, Self.query("FROM fact")]) {
      print("the plain query in sqlite3", plain.text)
      print("the store takes", ratio(totals, plain), "times as long (aim: 0.25)")
    }
    try compareWithDuckDB()
  }

  private static func query(_ source: String) -> String {
    """
    SELECT funder, year, type, currency, sum(minor), count(DISTINCT amount) \(source)
    WHERE type IS NOT NULL AND visible_from <= '\(asOf.isoText)'
    GROUP BY 1, 2, 3, 4
    """
  }

  private func compareWithDuckDB() throws {
    let csv = place.path + "/fact.csv"
    let columns = "funder, year, type, currency, minor, amount, visible_from"
    guard try sqlite(["-csv", "-header", file, "SELECT \(columns) FROM fact"], into: csv) != nil,
      let seconds = try output(
        "python3", ["-c", Self.program, csv, Self.query("FROM fact")])
    else { return print("DuckDB is not here to compare (pip install duckdb)") }
    print("the plain query in DuckDB", seconds, "s")
  }

  private static let program = """
    import sys, time
    import duckdb

    duckdb.execute("CREATE TABLE fact AS SELECT * FROM read_csv_auto(?)", [sys.argv[1]])
    start = time.perf_counter()
    duckdb.execute(sys.argv[2]).fetchall()
    print(f"{time.perf_counter() - start:.3f}")
    """

  /// What a process took.
  private struct Cost {
    let seconds: Double
    /// The most memory that any process so far has had at a time.
    let mebibytes: Int

    var text: String { String(format: "%7.3f s, at most %d MiB", seconds, mebibytes) }
  }

  private func ratio(_ ours: Cost, _ theirs: Cost) -> String {
    String(format: "%.2f", ours.seconds / theirs.seconds)
  }

  /// Runs a step of our own in a process of its own.
  private func step(_ words: String...) throws -> Cost {
    guard let cost = try cost(CommandLine.arguments[0], ["step"] + words, into: "/dev/null") else {
      throw StepFailed(words: words)
    }
    return cost
  }

  private struct StepFailed: Error {
    let words: [String]
  }

  private func sqlite(_ arguments: [String], into path: String = "/dev/null") throws -> Cost? {
    try cost("/usr/bin/env", ["sqlite3"] + arguments, into: path)
  }

  private func answer(_ sql: String) throws -> String? { try output("sqlite3", [file, sql]) }

  private func output(_ program: String, _ arguments: [String]) throws -> String? {
    let path = place.path + "/answer.txt"
    guard try cost("/usr/bin/env", [program] + arguments, into: path) != nil else { return nil }
    return try String(contentsOfFile: path, encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Runs a program; `nil` where it is not there or fails.
  private func cost(_ program: String, _ arguments: [String], into path: String) throws -> Cost? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if path != "/dev/null" { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: path)
    process.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    do { try process.run() } catch { return nil }
    process.waitUntilExit()
    let seconds = (ContinuousClock.now - start).seconds
    guard process.terminationStatus == 0 else { return nil }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    return Cost(seconds: seconds, mebibytes: usage.ru_maxrss / 1024)
  }
}

extension StoreBenchmark {
  /// One step, in the process that was started for it.
  static func step(_ words: [String]) throws {
    switch words.first {
    case "load":
      _ = try OpenPortfolio.load(words[1], into: words[2], asOf: asOf)
    case "totals":
      let open = try OpenPortfolio(path: words[1], asOf: asOf, for: .some)
      let context = ReportContext(
        store: open.store, selection: Selection(asOf: asOf), terms: .english,
        findings: open.findings)
      let dimensions = words[2].split(separator: ",").compactMap {
        Dimension(rawValue: String($0))
      }
      _ = try TotalsTable(by: dimensions, figures: [.amount, .count], context.selection)
        .table(context)
    default: print("no step \(words)")
    }
  }
}
