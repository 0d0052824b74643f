import Foundation
import PortfolioModel
import SeededNumbers
import Testing

@testable import Store

/// A load over an earlier one: what it keeps, and that nobody can tell.
struct RenewedLoadTests {
  private static let day = Day(year: 2024, month: 6, day: 30) ?? .distantPast

  private func withFile(_ body: (StoreFile) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(StoreFile(path: folder.path + "/store.sqlite"))
  }

  private func load(_ portfolio: Portfolio, into file: StoreFile, asOf day: Day = day) throws {
    _ = try file.load(portfolio, Load(folder: "", source: { "" }, asOf: day)) { _ in [] }
  }

  /// All that the store tells, in an order that does not depend on numbers.
  private func contents(_ file: StoreFile, asOf day: Day = day) throws -> [[String]] {
    let store = try file.open(asOf: day)
    let questions = [
      """
      SELECT amount, kind, type, basis, project, agreement, line, funder, funder_basis, country,
        theme, sector, effective, visible_from, superseded, currency, minor, agreement_currency,
        agreement_minor, in_eur, year FROM fact
      """,
      """
      SELECT kind, type, funder, funder_basis, agreement, line, currency, agreement_currency,
        project, year, sum(amounts), sum(cells), sum(minor_high), sum(minor_low),
        sum(minor_amounts), sum(minor_cells), sum(agreement_minor_low), sum(in_eur_low),
        sum(in_eur_amounts), sum(in_eur_cells)
      FROM fact_total GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
      """,
      "SELECT * FROM ledger", "SELECT * FROM funder_totals", "SELECT * FROM rates_used",
      """
      SELECT conversion.amount, conversion.currency, minor, rule, one.value, two.value
      FROM conversion LEFT JOIN rate AS one ON one.position = rate
      LEFT JOIN rate AS two ON two.position = second_rate
      """,
      "SELECT from_currency, to_currency, value, effective, last_use FROM rate WHERE last_use <> ''",
      "SELECT kind, position, code, sha256, document FROM part WHERE kind <> 'made_rate'",
      "SELECT * FROM control", "SELECT * FROM project", "SELECT * FROM tag",
      "SELECT as_of, fingerprint FROM portfolio",
    ]
    return try store.read { engine in
      try questions.map { question in
        try engine.rows(question) { row in
          (0..<41).map { row.optionalText($0) ?? "" }.joined(separator: "|")
        }.sorted()
      }
    }
  }

  /// Changes something of a portfolio.
  private func change(_ portfolio: inout Portfolio, _ kind: Int, _ random: inout SeededNumbers) {
    let place = Int.random(in: 0..<portfolio.transactions.count, using: &random)
    switch kind {
    case 0: portfolio.transactions[place].value.description = "changed"
    case 1: portfolio.transactions.remove(at: place)
    case 2:
      var row = portfolio.transactions[place]
      row.value.id = "new"
      portfolio.transactions.append(row)
    case 3:
      var row = portfolio.transactions[place]
      row.value.id = "new"
      portfolio.transactions.insert(row, at: 0)
    case 4: portfolio.projects[0].value.title = LocalizedText("Another", in: .english)
    case 5: portfolio.rates.removeLast()
    case 6: portfolio.transactions = []
    case 7: portfolio.settings.title = LocalizedText("Another", in: .english)
    default: break
    }
  }

  @Test(arguments: 1...120)
  func `what is loaded over another load is what is loaded anew`(seed: Int) throws {
    var generator = PortfolioGenerator(seed: UInt64(seed))
    var random = SeededNumbers(seed: UInt64(seed))
    var portfolio = generator.portfolio()
    try withFile { file in
      try load(portfolio, into: file)
      for _ in 1...2 where !portfolio.transactions.isEmpty {
        change(&portfolio, Int.random(in: 0...8, using: &random), &random)
        try load(portfolio, into: file)
        try withFile { anew in
          try load(portfolio, into: anew)
          let (held, expected) = (try contents(file), try contents(anew))
          #expect(held == expected)
        }
      }
    }
  }

  @Test func `rows before the first that differs are not written again`() throws {
    var sample = SampleStore()
    for number in 1...9 { sample.add("E\(number)", .expenditure, "2024-06-15", Int64(number)) }
    try withFile { file in
      try load(sample.portfolio, into: file)
      try mark(file)
      var other = sample.portfolio
      other.transactions[5].value.amount = other.transactions[6].value.amount
      try load(other, into: file)
      #expect(try marks(file) == ["E1", "E2", "E3", "E4", "E5"])
      try load(other, into: file, asOf: Day(year: 2024, month: 7, day: 1) ?? .distantPast)
      #expect(try marks(file) == [])
    }
  }

  @Test func `a row that one agreement pays in two parts leaves nothing behind`() throws {
    var sample = SampleStore()
    sample.portfolio.settings.currencies = [SampleStore.euro]
    for number in 1...9 { sample.add("E\(number)", .expenditure, "2024-06-15", Int64(number)) }
    let without = sample.portfolio
    sample.add("D1", .disbursement, "2024-06-15", 10) { row in
      row.agreement = nil
      row.cofunding = [Share(1, of: 4), Share(3, of: 4)].map {
        Cofunding(agreement: Code("A1"), share: $0)
      }
    }
    try withFile { file in
      try load(sample.portfolio, into: file)
      try load(without, into: file)
      try withFile { anew in
        try load(without, into: anew)
        let (held, expected) = (try contents(file), try contents(anew))
        #expect(held == expected)
      }
    }
  }

  @Test(arguments: 1...30)
  func `a store of version 1 tells the same when it is opened`(seed: UInt64) throws {
    var generator = PortfolioGenerator(seed: seed)
    let portfolio = generator.portfolio()
    try withFile { file in
      try load(portfolio, into: file)
      let expected = try contents(file)
      try makeFirstVersion(file)
      #expect(try contents(file) == expected)
      let connection = try Connection(path: file.path)
      #expect(try connection.use { try KeptLoad.version(of: $0) } == SchemaVersion.current)
      try connection.close()
    }
  }

  /// Makes the tables of a store those of version 1.
  private func makeFirstVersion(_ file: StoreFile) throws {
    let connection = try Connection(path: file.path)
    try connection.write { engine in
      try engine.run(
        """
        CREATE TABLE fact_wide AS SELECT amount, kind, type, basis, project, agreement, line, funder,
          funder_basis, country, theme, sector, effective, visible_from, superseded, currency,
          minor, agreement_currency, agreement_minor, in_eur, year FROM fact;
        DROP VIEW fact_in_force; DROP VIEW funder_totals; DROP VIEW country_totals;
        DROP VIEW transaction_ledger; DROP VIEW rates_used; DROP VIEW fact_total; DROP VIEW fact;
        DROP TABLE fact_row; DROP TABLE heading; DROP TABLE cell; DROP TABLE fact_day;
        DROP TABLE fact_sum; CREATE TABLE fact_sum (kind TEXT NOT NULL);
        ALTER TABLE fact_wide RENAME TO fact;
        CREATE INDEX fact_by_agreement ON fact (agreement, kind);
        CREATE INDEX fact_by_project ON fact (project, kind);
        ALTER TABLE rate DROP COLUMN last_use;
        CREATE VIEW fact_in_force AS SELECT fact.* FROM fact;
        CREATE VIEW funder_totals AS SELECT funder FROM fact_in_force;
        CREATE VIEW country_totals AS SELECT country FROM fact_in_force;
        CREATE VIEW transaction_ledger AS SELECT id FROM ledger;
        CREATE VIEW rates_used AS SELECT source FROM rate;
        UPDATE portfolio SET schema_version = 1;
        """)
    }
    try connection.close()
  }

  /// Writes something on each row that no load writes.
  private func mark(_ file: StoreFile) throws {
    let connection = try Connection(path: file.path)
    try connection.write { try $0.run("UPDATE ledger SET account = 'marked'") }
    try connection.close()
  }

  private func marks(_ file: StoreFile) throws -> [String] {
    let connection = try Connection(path: file.path)
    let sql = "SELECT id FROM ledger WHERE account = 'marked' ORDER BY id"
    let ids = try connection.use { try $0.rows(sql) { $0.text(0) } }
    try connection.close()
    return ids
  }
}
