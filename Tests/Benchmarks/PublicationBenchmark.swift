import Foundation
import PortfolioModel

/// Times what is asked of published files against a program in Python with lxml that adds up the
/// same: totals by funder straight from a large file, a load of it, and the view of each country.
///
/// `swift run -c release folio-benchmark iati FOLDER [megabytes]`, where `folio` was built before.
struct PublicationBenchmark {
  private let folder: String
  private let place: URL
  private let file: String
  /// The tool, built beside the benchmark.
  private let folio = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("folio").path

  static func run(_ words: [String]) throws {
    guard let folder = words.first else { return print("no folder of publications") }
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("folio-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let file = try RepeatedPublication(
      folder, megabytes: words.dropFirst().first.flatMap { Int($0) } ?? 200,
      at: place.appendingPathComponent("publication.xml"))
    try PublicationBenchmark(folder: folder, place: place, file: file.url.path).run()
  }

  private init(folder: String, place: URL, file: String) {
    self.folder = folder
    self.place = place
    self.file = file
  }

  private func run() throws {
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    print("\((size ?? 0) / 1_000_000) MB of activities")
    let theirs = MeasuredProcess(
      ["python3", "-c", Self.program, file], into: place.path + "/theirs.csv")
    let known = theirs.flatMap { $0.status == 0 ? $0 : nil }
    print("Python's totals with lxml", known?.text ?? "python3 with lxml is not here to compare")
    let totals = try step("totals", ["--by", "funder", "--format", "csv", "--portfolio", file])
    print("folio totals", totals.text, ratio(totals, known, aim: 0.4))
    if known != nil { try compare() }
    let store = place.path + "/store.sqlite"
    let load = try step("load", [file, "--into", store])
    print("folio load", load.text, ratio(load, known, aim: 2))
    let countries = try step(
      "report", ["country", "--portfolio", folder, "-o", place.path + "/countries.xlsx"])
    print("the view of each country", countries.text, "(aim: 2 s)")
  }

  private func ratio(_ ours: MeasuredProcess, _ theirs: MeasuredProcess?, aim: Double) -> String {
    guard let theirs else { return "" }
    let ratio = String(format: "%.2f", ours.seconds / theirs.seconds)
    return "\(ratio) times as long (aim: \(aim))"
  }

  /// Runs the tool; what it has to say of the data is no failure.
  private func step(_ verb: String, _ words: [String]) throws -> MeasuredProcess {
    let measured = MeasuredProcess([folio, verb] + words, into: place.path + "/\(verb).csv")
    guard let measured, [0, 1].contains(measured.status) else { throw StepFailed(verb: verb) }
    return measured
  }

  private struct StepFailed: Error {
    let verb: String
  }

  /// Tells whether both have the same sums of the same transactions, but for what is finer than a
  /// currency's minor unit: Folio leaves that out and says so.
  private func compare() throws {
    let theirs = try sums("theirs.csv", key: [0, 1, 2], count: 3, sum: 4)
    let ours = try sums("totals.csv", key: [0, 2, 4], count: 6, sum: 5)
    let different = Set(theirs.keys).union(ours.keys).filter { key in
      guard let (count, sum) = ours[key], let (other, exact) = theirs[key] else { return true }
      return count != other || abs(sum - exact) >= Decimal(count) / 100
    }
    print("\(theirs.count) sums, \(different.count) of them different")
  }

  private func sums(
    _ name: String, key: [Int], count: Int, sum: Int
  ) throws -> [[String]: (count: Int, sum: Decimal)] {
    let text = try String(contentsOf: place.appendingPathComponent(name), encoding: .utf8)
    return text.split(separator: "\n").reduce(into: [:]) { sums, line in
      let fields = Self.fields(of: line)
      guard fields.count > max(count, sum), let number = Int(fields[count]),
        let amount = Decimal(string: fields[sum])
      else { return }
      sums[key.map { fields[$0] }] = (number, amount)
    }
  }

  /// The fields of a line of CSV.
  private static func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  private static let program = """
    import csv, sys
    from decimal import Decimal
    from lxml import etree

    def text(element):
        return (element.text or "").strip()

    def organisation(element):
        if element is None:
            return ""
        names = (text(name) for name in element.iterfind("narrative"))
        return (element.get("ref") or "").strip() or next((name for name in names if name), "")

    def funder(transaction, kind, activity):
        provider = organisation(transaction.find("provider-org"))
        if provider:
            return provider
        if kind not in ("1", "11", "13"):
            return organisation(activity.find("reporting-org"))
        funders = [one for one in activity.iterfind("participating-org")
                   if (one.get("role") or "").strip() == "1"]
        return organisation(funders[0]) if len(funders) == 1 else "(unattributed)"

    sums = {}
    for _, activity in etree.iterparse(sys.argv[1], tag="iati-activity", huge_tree=True):
        default = activity.get("default-currency", "")
        for transaction in activity.iterfind("transaction"):
            kind = transaction.find("transaction-type").get("code").strip()
            value = transaction.find("value")
            currency = (value.get("currency") or default).strip().upper()
            key = (funder(transaction, kind, activity), kind, currency)
            count, total = sums.get(key, (0, Decimal(0)))
            sums[key] = (count + 1, total + Decimal(value.text.strip()))
        activity.clear()
        while activity.getprevious() is not None:
            del activity.getparent()[0]
    out = csv.writer(sys.stdout, lineterminator="\\n")
    for key, (count, total) in sorted(sums.items()):
        out.writerow([*key, count, total])
    """
}
