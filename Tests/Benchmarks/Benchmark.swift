import DocumentModel
import Foundation
import Intake
import PortfolioModel
import Publishing
import ReferenceData
import Reporting
import Store

/// Times the way from a folder to workbooks, against a Python program that reads the same files
/// with PyYAML's C loader, csv and decimal, and adds up the ledger.
///
/// `swift run -c release folio-benchmark [projects] [transactions]`; for the store on the disk
/// `swift run -c release folio-benchmark store`; for published files `... folio-benchmark iati FOLDER`;
/// with the path of an IATI file, of which the reading alone is timed.
@main
struct Benchmark {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    let sizes = words.compactMap { Int($0) }
    switch words.first {
    case "store": return try StoreBenchmark.run(sizes)
    case "step": return try StoreBenchmark.step(Array(words.dropFirst()))
    case "iati": return try PublicationBenchmark.run(Array(words.dropFirst()))
    case let path? where Int(path) == nil: return try IATIBenchmark(path: path).run()
    default: break
    }
    let projects = sizes.first ?? 1_000
    let transactions = sizes.dropFirst().first ?? 30_000
    let seed: UInt64 = 20_260_101
    let folder = try GeneratedFolder(projects: projects, transactions: transactions, seed: seed)
    defer { folder.remove() }
    print("\(projects) projects, \(transactions) transactions, seed \(seed)")
    var checking = (seconds: 0.0, findings: 0)
    let stages = try run(folder, &checking)
    let total = stages.reduce(0) { $0 + $1.seconds }
    for stage in stages {
      let share = String(format: "%5.1f %%", 100 * stage.seconds / total)
      print(stage.name.padded(to: 28), String(format: "%7.3f s", stage.seconds), share)
    }
    print("all".padded(to: 28), String(format: "%7.3f s", total))
    print(
      "of which all checks".padded(to: 28), String(format: "%7.3f s", checking.seconds),
      "\(checking.findings) findings")
    print("peak memory".padded(to: 28), "\(peakMebibytes) MiB")
    compare(stages[0].seconds + stages[1].seconds, folder)
  }

  private struct Stage {
    let name: String
    let seconds: Double
  }

  private static func run(
    _ folder: GeneratedFolder, _ checking: inout (seconds: Double, findings: Int)
  ) throws -> [Stage] {
    let asOf = Day(year: 2025, month: 1, day: 31) ?? .distantPast
    var stages: [Stage] = []
    func time<Result>(_ name: String, _ work: () throws -> Result) rethrows -> Result {
      let start = ContinuousClock.now
      defer { stages.append(Stage(name: name, seconds: (ContinuousClock.now - start).seconds)) }
      return try work()
    }
    let portfolio = try time("load and check") {
      try OpenPortfolio(path: folder.url.path, asOf: asOf)
    }
    let start = ContinuousClock.now
    let found = try portfolio.store.checkFindings(asOf: asOf)
    checking = ((ContinuousClock.now - start).seconds, found.count)
    let context = ReportContext(
      store: portfolio.store, selection: Selection(asOf: asOf), terms: .english,
      findings: portfolio.findings)
    _ = try time("totals by funder") {
      try TotalsTable(by: [.funder], figures: [.amount, .count], context.selection).table(context)
    }
    for name in ["register", "funder-totals"] {
      let text = BuiltInReports.all.first { $0.name == name }?.text ?? []
      let (definition, _) = try ReportDefinition.read(text, name: name, file: name)
      let document = try time("\(name): figures") {
        try ReportMaker(definition, context, version: "benchmark").document()
      }
      let file = try OutputFile(path: folder.url.path + "/\(name).xlsx")
      _ = try time("\(name): workbook") { try Printer.workbook.print(document, file) }
    }
    return stages
  }

  static var peakMebibytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  /// The same files and sums in the language most such tools are written in.
  private static func compare(_ seconds: Double, _ folder: GeneratedFolder) {
    guard let theirs = secondsOfPython(program, folder.url.path) else {
      return print("python3 with PyYAML is not here to compare")
    }
    print("Python, reading and sums".padded(to: 28), String(format: "%7.3f s", theirs))
    print(
      "load, check and totals take", String(format: "%.2f", seconds / theirs),
      "times as long as Python, which checks, converts and divides nothing")
  }

  /// How long a program in Python takes with a path; `nil` where it cannot run.
  static func secondsOfPython(_ program: String, _ path: String) -> Double? {
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    python.arguments = ["python3", "-c", program, path]
    python.standardOutput = FileHandle.nullDevice
    python.standardError = FileHandle.nullDevice
    let start = ContinuousClock.now
    guard (try? python.run()) != nil else { return nil }
    python.waitUntilExit()
    return python.terminationStatus == 0 ? (ContinuousClock.now - start).seconds : nil
  }

  private static let program = """
    import csv, decimal, glob, sys
    import yaml

    folder = sys.argv[1]
    for path in glob.glob(folder + "/**/*.yaml", recursive=True):
        with open(path, encoding="utf-8") as file:
            yaml.load(file, Loader=yaml.CSafeLoader)
    sums = {}
    with open(folder + "/transactions/ledger.csv", newline="", encoding="utf-8") as ledger:
        for row in csv.DictReader(ledger):
            key = (row["agreement"], row["type"], row["currency"])
            sums[key] = sums.get(key, decimal.Decimal(0)) + decimal.Decimal(row["amount"])
    """
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
