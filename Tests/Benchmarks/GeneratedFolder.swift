import Foundation
import SeededNumbers

/// A portfolio folder of a given size with invented content, the same for the same seed.
struct GeneratedFolder {
  let url: URL
  let projects: Int
  let transactions: Int
  private var random: SeededNumbers

  static let countries = ["MA", "TN", "DZ", "EG", "JO", "LY", "LB", "IQ", "SD", "YE"]
  static let currencies = [("EUR", 2), ("USD", 2), ("TND", 3), ("JPY", 0), ("MAD", 2)]
  static let funders = 25

  init(projects: Int, transactions: Int, seed: UInt64) throws {
    self.projects = projects
    self.transactions = transactions
    random = SeededNumbers(seed: seed)
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("folio-benchmark-\(UUID().uuidString)")
    for folder in ["projects", "agreements", "transactions", "rates"] {
      try FileManager.default.createDirectory(
        at: url.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    try writeSettings()
    for number in 1...projects { try write(project: number) }
    try writeLedger()
    try writeRates()
  }

  func remove() { try? FileManager.default.removeItem(at: url) }

  var ledger: URL { url.appendingPathComponent("transactions/ledger.csv") }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: url.appendingPathComponent(path))
  }

  private func writeSettings() throws {
    let themes = (1...4).map { "  - {code: T\($0), title: Theme \($0)}\n" }.joined()
    try write(
      """
      folio: 1
      title: A generated portfolio
      organisation: {code: GEN, name: An invented organisation}
      notice: Everything in this portfolio is generated.
      currencies: [USD, EUR]
      themes:
      \(themes)
      """, to: "portfolio.yaml")
    let list = (1...Self.funders).map { "- {code: F\($0), name: Funder \($0)}\n" }.joined()
    try write(list, to: "funders.yaml")
  }

  private mutating func write(project number: Int) throws {
    let places = Self.countries.shuffled(using: &random).prefix(
      Int.random(in: 1...3, using: &random))
    let shares = [["100"], ["60", "40"], ["1/3", "1/3", "1/3"]][places.count - 1]
    let countries = zip(places, shares).map { "  - {country: \($0), share: \($1)}\n" }.joined()
    try write(
      """
      code: P\(number)
      title: {en: "Project \(number)", fr: "Projet \(number)"}
      identifiers: {PRIMA: GEN\(number)}
      description: >-
        An invented project that stands for many: it has a description of a few lines, as real ones
        have, and says nothing that anybody would want to know.
      manager: Manager \(number % 40)
      status: \(["pipeline", "active", "closed"][number % 3])
      dates: {planned_start: 2022-01-01, planned_end: 2025-12-31, actual_start: 2022-02-01}
      countries:
      \(countries)themes:
        - {theme: T\(number % 4 + 1), share: 70}
        - {theme: T\((number + 1) % 4 + 1), share: 30}
      tags:
        - {framework: sdg, node: 10.7, basis: assigned}
      partners: [Partner \(number % 90)]

      """, to: "projects/p\(number).yaml")
    let currency = Self.currencies[number % 3].0
    let lines = (1...6).map {
      "  - {code: L\($0), title: Line \($0), category: C, approved: \(Int.random(in: 5_000...90_000, using: &random))}\n"
    }.joined()
    try write(
      """
      code: A\(number)
      funder: F\(number % Self.funders + 1)
      currency: \(currency)
      amount: \(Int.random(in: 100_000...500_000, using: &random))
      projects: [P\(number)]
      signed: 2022-01-01
      start: 2022-01-01
      end: 2025-12-31
      instalments:
        - {due: 2022-02-01, amount: 60000}
        - {due: 2024-02-01, amount: 40000}
      lines:
      \(lines)
      """, to: "agreements/a\(number).yaml")
  }

  private mutating func writeLedger() throws {
    var text = "id,type,date,amount,currency,project,agreement,line,receiver,description\n"
    for number in 1...transactions {
      let project = Int.random(in: 1...projects, using: &random)
      let (currency, decimals) =
        Self.currencies[Int.random(in: 0..<Self.currencies.count, using: &random)]
      let units = Int.random(in: -20_000...2_000_000, using: &random)
      let type = ["1", "3", "4", "4", "4", "4"][Int.random(in: 0..<6, using: &random)]
      let day = String(
        format: "%04d-%02d-%02d", Int.random(in: 2022...2024, using: &random),
        Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
      let amount =
        decimals == 0 ? "\(units)" : String(format: "%.\(decimals)f", Double(units) / 100)
      let line = type == "1" ? "" : "L\(number % 6 + 1)"
      text += "X\(number),\(type),\(day),\(amount),\(currency),P\(project),A\(project),\(line),"
      text += "Receiver \(number % 300),Row \(number) of the ledger\n"
    }
    try Data(text.utf8).write(to: ledger)
  }

  private func writeRates() throws {
    var text = "effective,from,to,rate,source\n"
    for year in 2021...2024 {
      for month in 1...12 {
        let day = String(format: "%04d-%02d-01", year, month)
        for (currency, rate) in [
          ("EUR", "0.9"), ("TND", "3.1"), ("JPY", "141.5"), ("MAD", "10.02"),
        ] {
          text += "\(day),USD,\(currency),\(rate)\(month),generated\n"
        }
      }
    }
    try write(text, to: "rates/rates.csv")
  }
}
