import Foundation
import PortfolioModel
import Testing

@testable import Store

/// A store that is kept in a file.
struct KeptStoreTests {
  private func withFile(_ body: (StoreFile) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(StoreFile(path: folder.path + "/store.sqlite"))
  }

  private func load(_ portfolio: Portfolio, into file: StoreFile, asOf: Day) throws {
    _ = try file.load(portfolio, Load(folder: "", source: { "" }, asOf: asOf)) { _ in [] }
  }

  /// Sums of all measures by everything that divides an amount.
  private func sums(_ store: Store, asOf day: Day) throws -> [[Total]] {
    let dimensions: [[PortfolioModel.Dimension]] = [
      [.funder, .year], [.country, .theme], [.agreement], [.line],
    ]
    let currencies: [TotalsQuestion.CurrencyChoice] = [
      .own, .agreement, .reporting(PortfolioGenerator.currencies[0]),
    ]
    return try dimensions.flatMap { dimensions in
      try currencies.map { currency in
        var question = TotalsQuestion(by: dimensions, .measures(Measure.allCases), in: currency)
        question.countsAmounts = true
        return try store.totals(question, of: Selection(asOf: day)).sorted {
          ($0.keys.joined(), $0.measure?.rawValue ?? "") < (
            $1.keys.joined(), $1.measure?.rawValue ?? ""
          )
        }
      }
    }
  }

  @Test(arguments: 1...30)
  func `answers on every day as a store in memory, whatever was loaded before`(seed: UInt64) throws
  {
    var generator = PortfolioGenerator(seed: seed)
    let (first, second) = (generator.portfolio(), generator.portfolio())
    let days = ["2022-01-01", "2022-06-01", "2023-03-05", "2024-07-09", "2026-06-01"]
      .compactMap { Day($0) }
    let asOf = days[Int(seed) % days.count]
    try withFile { file in
      try load(first, into: file, asOf: asOf)
      try load(second, into: file, asOf: asOf)
      for day in days {
        let memory = try Store(loading: second, asOf: day)
        let kept = try file.open(asOf: day)
        #expect(kept.fingerprint == memory.fingerprint)
        #expect(try sums(kept, asOf: day) == sums(memory, asOf: day), "\(day)")
      }
    }
  }

  @Test(arguments: 1...30)
  func `gives back what it was loaded from`(seed: UInt64) throws {
    var generator = PortfolioGenerator(seed: seed)
    let portfolio = generator.portfolio()
    let day = SampleStore.asOf
    try withFile { file in
      try load(portfolio, into: file, asOf: day)
      let store = try file.open(asOf: day)
      #expect(store.catalogue.settings == portfolio.settings)
      #expect(store.rates.rates == portfolio.rates)
      #expect(store.catalogue.funders.map(\.value) == portfolio.funders.map(\.value))
      #expect(store.catalogue.projects.map(\.value) == portfolio.projects.map(\.value))
      #expect(store.catalogue.agreements.map(\.value) == portfolio.agreements.map(\.value))
      #expect(try store.transactions() == Store(loading: portfolio, asOf: day).transactions())
    }
  }

  @Test func `the manual tells of every table and column, and of no other`() throws {
    var sample = SampleStore()
    sample.add("E1", .expenditure, "2024-06-15", 1)
    try withFile { file in
      try load(sample.portfolio, into: file, asOf: SampleStore.asOf)
      let store = try file.open(asOf: SampleStore.asOf)
      let columns = try store.read { engine in
        try engine.rows(
          """
          SELECT entry.name, info.name FROM sqlite_master AS entry, pragma_table_info(entry.name) AS info
          WHERE entry.type IN ('table', 'view')
          """
        ) { ($0.text(0), $0.text(1)) }
      }
      let held = Dictionary(grouping: columns, by: \.0).mapValues { Set($0.map(\.1)) }
      let told = try Self.manual()
      #expect(Set(told.keys) == Set(held.keys))
      for (table, columns) in held where !["fact_in_force", "fact_total"].contains(table) {
        // Columns of currencies and of sums are told of once for all.
        let general = columns.filter {
          table != "fact_sum"
            || !["_high", "_low", "_amounts", "_cells"].contains(where: $0.hasSuffix)
        }.filter { $0 == "in_force" || !$0.hasPrefix("in_") || table == "rate" }
        #expect(
          general.isSubset(of: told[table] ?? []),
          "\(table): \(general.subtracting(told[table] ?? []))")
      }
    }
  }

  /// The words in code of each row of the manual's tables, the first of which names the table.
  private static func manual() throws -> [String: Set<String>] {
    let path =
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
      + "/../../Sources/Store/README.md"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasPrefix("| `") }.reduce(into: [:]) { tables, line in
      let words = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      tables[words[0]] = Set(words.dropFirst())
    }
  }

  @Test func `its views add up as the store does, type by type and currency by currency`() throws {
    var sample = SampleStore()
    sample.add("E1", .expenditure, "2024-06-15", 100)
    sample.add("E2", .expenditure, "2024-06-16", 30, SampleStore.dollar)
    sample.add("D1", .disbursement, "2024-06-16", 7)
    sample.add("L1", .expenditure, "2030-01-01", 1)
    sample.rate("2024-01-01", 110, scale: 2)
    try withFile { file in
      try load(sample.portfolio, into: file, asOf: SampleStore.asOf)
      let store = try file.open(asOf: SampleStore.asOf)
      func rows(_ sql: String) throws -> [[String]] {
        try store.read { engine in
          try engine.rows(sql) { row in (0..<4).map { row.text($0) } }
        }
      }
      let spent = "type, currency, minor, amounts FROM"
      #expect(
        try rows("SELECT \(spent) funder_totals WHERE measure = 'spent' ORDER BY type, currency")
          == [["3", "EUR", "7", "1"], ["4", "EUR", "100", "1"], ["4", "USD", "30", "1"]])
      #expect(
        try rows(
          "SELECT \(spent) country_totals WHERE measure = 'spent' AND country = 'MA' ORDER BY 1, 2")
          == [["3", "EUR", "4", "1"], ["4", "EUR", "50", "1"], ["4", "USD", "15", "1"]])
      #expect(
        try rows("SELECT id, minor, decimals, currency FROM transaction_ledger ORDER BY id LIMIT 1")
          == [["D1", "7", "2", "EUR"]])
      #expect(
        try rows("SELECT from_currency, value, effective, amounts FROM rates_used")
          == [["EUR", "1.1", "2024-01-01", "6"]])
    }
  }

  @Test func `older stores are brought to the version that is written, step by step`() throws {
    let connection = try Connection()
    try connection.use { engine in
      try engine.run(
        "CREATE TABLE portfolio (schema_version INTEGER); INSERT INTO portfolio VALUES (1)")
      let steps: [Int: SchemaVersion.Step] = [
        1: { try $0.run("ALTER TABLE portfolio ADD COLUMN a TEXT") },
        2: { try $0.run("CREATE TABLE more (b TEXT)") },
      ]
      #expect(try SchemaVersion.upgrade(engine, from: 1, to: 3, by: steps))
      #expect(try KeptLoad.version(of: engine) == 3)
      #expect(try engine.hasTable("more", column: "b"))
      #expect(try !SchemaVersion.upgrade(engine, from: 3, to: 3, by: steps))
      #expect(throws: SchemaVersion.MissingStep.self) {
        try SchemaVersion.upgrade(engine, from: 3, to: 4, by: steps)
      }
    }
  }
}

extension Store {
  fileprivate func transactions() throws -> [Transaction] {
    var rows: [Transaction] = []
    try eachTransaction { rows.append($1.value) }
    return rows
  }
}
